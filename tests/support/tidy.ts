import { afterAll } from 'vitest'
import { removeFolders } from './folders'

afterAll(removeFolders)
