import { seedDemo } from '@/db/seed/demo'

await seedDemo()
