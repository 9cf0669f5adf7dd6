import { searchText } from '@/lib/contacts/contact'
import { sortKey } from '@/lib/directory/sort-key'
import { contacts } from '../../schema'
import { keep } from '../../store'
import { demoStart } from '../core'
import type { DemoCompany } from '../demo-companies'
import { seedId } from '../seed-id'

type Row = [name: string, organisation: string, number: string, mobile?: string, email?: string]
const rows: Record<string, Row[]> = {
  erabliere: [
    ['Épicerie Lemieux', 'Épicerie Lemieux', '+14185550161', '+14185550162', 'commandes@epicerie-lemieux.example'],
    ['Danielle Lemieux', 'Épicerie Lemieux', '+14185550163', undefined, 'danielle@epicerie-lemieux.example'],
    ['Transport Beauce-Nord', 'Transport Beauce-Nord', '+14185550164', '+14185550165'],
    [
      'Coopérative des producteurs',
      'Coopérative des producteurs',
      '+18195550166',
      undefined,
      'info@coop-producteurs.example',
    ],
    ['Marché du Vieux-Port', 'Marché du Vieux-Port', '+14185550167'],
    ['Emballages Chaudière', 'Emballages Chaudière', '+14185550168', undefined, 'ventes@emballages-chaudiere.example'],
    ['Fromagerie des Appalaches', 'Fromagerie des Appalaches', '+18195550169'],
    ['Maple House Boston', 'Maple House', '+16175550170', undefined, 'orders@maple-house.example'],
    ['Patrick Bilodeau', 'Électricité Bilodeau', '+14185550171', '+14185550172'],
    ['Clinique vétérinaire de la Beauce', 'Clinique vétérinaire de la Beauce', '+14185550173'],
  ],
  harbourview: [
    ['Atlantic Dental Supply', 'Atlantic Dental Supply', '+19025550181', undefined, 'orders@atlantic-dental.example'],
    ['Dr. Amelia Boudreau', 'Boudreau Orthodontics', '+19025550182'],
    ['Halifax Lab Services', 'Halifax Lab Services', '+19025550183'],
    ['Building maintenance', 'Lower Water Properties', '+19025550184', '+19025550185'],
    ['Sunrise Insurance claims', 'Sunrise Insurance', '+18005550186'],
  ],
}

/** The outside contacts of a demo company. */
export async function seedContacts(company: DemoCompany): Promise<void> {
  await keep(async write => {
    for (const [name, organisation, number, mobile = null, email = null] of rows[company.key] ?? []) {
      const values = { name, organisation, number, mobile, email }
      await write.insert(contacts).values({
        companyId: seedId(company.key),
        id: seedId(`${company.key}/contact/${name}`),
        ...values,
        sort: sortKey(name),
        search: searchText(values),
        createdAt: demoStart,
      })
    }
  })
}
