import { companies, directory, people, subscriptions } from '@/db/schema'
import { keep } from '@/db/store'
import { hashSecret } from '@/lib/auth/password'

export const companyCount = 200
export const companyId = (place: number) => `00000000-0000-7000-a000-${String(place).padStart(12, '0')}`
export const personId = (company: number, place: number) =>
  `00000000-0000-7000-b${String(company).padStart(3, '0')}-${String(place).padStart(12, '0')}`
export const peopleIn = (company: number) => (company === 0 ? 400 : 12)
export const password = 'une phrase assez longue pour le banc'
export const username = (place: number) => `banc${place}@exemple.example`

/** The bench's companies with their people; the first twenty of the large one administer it. */
export async function seedCompanies(): Promise<void> {
  const passwordHash = await hashSecret(password)
  const createdAt = Date.UTC(2023, 0, 1)
  for (let company = 0; company < companyCount; company += 1)
    await keep(async write => {
      const id = companyId(company)
      await write.insert(companies).values({ id, name: `Banc ${company}`, mainNumber: '+14185550100', createdAt })
      await write.insert(subscriptions).values({ companyId: id, id, product: 'hosted-pbx', name: 'PBX' })
      for (let place = 0; place < peopleIn(company); place += 1) {
        const name = { firstName: 'Personne', lastName: String(place) }
        await write.insert(directory).values({
          ...{ companyId: id, id: personId(company, place), kind: 'person', name: `Personne ${place}` },
          ...{ sort: `${place}`, extension: String(1_000 + place), createdAt },
        })
        await write.insert(people).values({
          ...{ companyId: id, id: personId(company, place), ...name },
          ...{ username: company ? `${company}.${place}` : username(place), email: username(place), passwordHash },
          ...{
            role: company === 0 && place < 20 ? 'administrator' : 'person',
            passwordChangedAt: createdAt,
            activatedAt: createdAt,
          },
        })
      }
    })
}
