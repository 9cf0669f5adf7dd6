import { inject } from 'vitest'

process.env.DATA_DIR = inject('served').dataDir
process.env.BASE_URL = inject('served').url
