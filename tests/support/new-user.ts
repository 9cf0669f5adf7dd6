import { newId } from '@/db/id'
import { licences, numbers } from '@/db/schema'
import { keep } from '@/db/store'
import { type NewUser, newUserSchema } from '@/lib/users/new-user'
import { unique } from './people'

/** Gives a company a licence pack with so many licences; its id. */
export async function addLicence(
  companyId: string,
  pack: 'basic' | 'standard' | 'premium',
  quantity: number,
): Promise<string> {
  const id = newId()
  await keep(write => write.insert(licences).values({ companyId, id, pack, quantity }))
  return id
}

/** Gives a company a number that rings nobody. */
export async function addNumber(companyId: string, number: string, ownerId: string | null = null): Promise<void> {
  await keep(write => write.insert(numbers).values({ companyId, number, ownerId }))
}

/** The answers of the form that adds Maude Veilleux. */
export function maude(licenceId: string, changes: Partial<Record<keyof NewUser, string>> = {}): Record<string, string> {
  return {
    firstName: 'Maude',
    lastName: 'Veilleux',
    email: `maude.${unique()}@exemple.example`,
    role: 'person',
    licenceId,
    locale: '',
    model: '',
    emergencyStreet: '1250, rang Saint-Joseph',
    emergencyCity: 'Saint-Georges',
    emergencyProvince: 'QC',
    emergencyPostalCode: 'G5Y 2B4',
    ...changes,
  }
}

/** The same as values, for the store. */
export function newMaude(licenceId: string, changes: Partial<Record<keyof NewUser, string>> = {}): NewUser {
  return newUserSchema.parse(formless(maude(licenceId, changes)))
}

function formless(typed: Record<string, string>) {
  const all = Object.keys(newUserSchema.shape).map(name => [name, typed[name]])
  return Object.fromEntries(all)
}
