import { Missing } from '../_shell/missing'

export default Missing
