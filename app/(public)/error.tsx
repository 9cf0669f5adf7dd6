'use client'

import { Crash } from '../_shell/crash'

export default Crash
