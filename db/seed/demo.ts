import { seedAnnouncements } from './audio/announcements'
import { seedMessages } from './audio/messages'
import { seedInvoices } from './billing/invoices'
import { seedLists } from './billing/lists'
import { seedCalls } from './calls/seed'
import { seedCompany } from './core'
import { type DemoCompany, demoCompanies } from './demo-companies'
import { seedContacts } from './directory/contacts'
import { seedPhones } from './directory/phones'
import { seedLines } from './features/seed'
import { seedNight } from './night-forwarding'
import { seedSchedules } from './schedules'
import { seedServices } from './services/seed'

/** What fills a demo company after its people, each subject in a file of its own, in this order. */
const subjects: ((company: DemoCompany) => Promise<void>)[] = [
  seedSchedules,
  seedNight,
  seedAnnouncements,
  seedServices,
  seedLines,
  seedMessages,
  seedContacts,
  seedPhones,
  seedCalls,
]

/** Fills the two demo companies; what is there already stays as it is. */
export async function seedDemo(): Promise<void> {
  await seedLists()
  for (const company of demoCompanies) {
    if (!(await seedCompany(company))) continue
    for (const seed of subjects) await seed(company)
  }
  await seedInvoices(Date.now())
}
