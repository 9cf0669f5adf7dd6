import { and, eq } from 'drizzle-orm'
import { companies, directory, people, phones } from '@/db/schema'
import { keep, read } from '@/db/store'
import { tokenHash } from '@/lib/auth/session'
import { env } from '@/lib/env'
import type { Account } from './formats/account'
import { cisco } from './formats/cisco'
import { linphone } from './formats/linphone'
import { poly } from './formats/poly'
import { yealink } from './formats/yealink'
import { linePassword, lineUser } from './line'
import { type Format, modelOf } from './models'
import { winterOffset } from './winter-offset'

const written: Record<Format, { write: (account: Account) => string; type: string; ending: string }> = {
  yealink: { write: yealink, type: 'text/plain; charset=utf-8', ending: 'cfg' },
  poly: { write: poly, type: 'application/xml; charset=utf-8', ending: 'cfg' },
  cisco: { write: cisco, type: 'application/xml; charset=utf-8', ending: 'xml' },
  linphone: { write: linphone, type: 'application/xml; charset=utf-8', ending: 'xml' },
}

/** The name of the file a phone asks for: its MAC, as its maker writes it; `account.xml` for a soft phone. */
export function fileOf(phone: { mac: string | null; model: string }): string | undefined {
  const format = modelOf(phone.model)?.format
  if (!format) return undefined
  return format === 'linphone' ? 'account.xml' : phone.mac ? `${phone.mac}.${written[format].ending}` : undefined
}

/** The address a phone loads its configuration from. */
export function provisionAddress(secret: string, file: string): string {
  return `${env().BASE_URL}/provision/${secret}/${file}`
}

/** The configuration file of the phone whose secret this is, if it is the file it may ask for and it belongs to somebody active. */
export async function configurationOf(
  secret: string,
  file: string,
): Promise<{ body: string; type: string } | undefined> {
  const [row] = await read()
    .select({ phone: phones, entry: directory, person: people, company: companies })
    .from(phones)
    .innerJoin(directory, and(eq(directory.companyId, phones.companyId), eq(directory.id, phones.ownerId)))
    .innerJoin(people, and(eq(people.companyId, phones.companyId), eq(people.id, phones.ownerId)))
    .innerJoin(companies, eq(companies.id, phones.companyId))
    .where(and(eq(phones.provisionHash, tokenHash(secret)), eq(directory.active, true)))
  if (!row || fileOf(row.phone) !== file.toLowerCase()) return undefined
  const format = modelOf(row.phone.model)?.format
  if (!format) return undefined
  const { phone, entry, person, company } = row
  await keep(write =>
    write
      .update(phones)
      .set({ seenAt: Date.now() })
      .where(and(eq(phones.companyId, phone.companyId), eq(phones.id, phone.id))),
  )
  const zone = person.zone ?? company.zone
  const body = written[format].write({
    user: lineUser(phone),
    password: linePassword(phone),
    domain: env().SIP_DOMAIN,
    label: entry.extension ?? entry.name,
    displayName: entry.name,
    extension: entry.extension ?? '',
    locale: person.locale ?? company.locale,
    zone,
    utcOffset: winterOffset(zone),
    voicemailCode: '*62',
  })
  return { body, type: written[format].type }
}
