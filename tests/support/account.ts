import { inject } from 'vitest'
import { identities } from '@/db/schema'
import { keep } from '@/db/store'
import type { Account } from '@/scripts/demo/account-page'
import { unique } from './people'

/** Adds an account to the provider's account page; with `person`, linked with that person of the portal. */
export async function addAccount(person?: { companyId: string; id: string }): Promise<Account> {
  const name = unique()
  const account = {
    subject: `sub-${name}`,
    user: name,
    password: `mot de passe ${name}`,
    name,
    email: `${name}@exemple.example`,
  }
  const body = JSON.stringify(account)
  const { accountPage } = inject('served')
  await fetch(`${accountPage}/accounts`, { method: 'POST', body })
  if (person)
    await keep(write =>
      write.insert(identities).values({
        ...{ companyId: person.companyId, personId: person.id, issuer: accountPage },
        ...{ subject: account.subject, linkedAt: Date.now() },
      }),
    )
  return account
}
