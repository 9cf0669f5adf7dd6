import { migrate } from '@/db/migrate'

migrate()
