import 'server-only'
import type { By } from '@/db/store'
import { dialledAddress } from '@/lib/audit/dialled'
import type { Company } from '@/lib/auth/company'
import { companyForOperator } from '@/lib/auth/operator'
import { carryOutDialled } from '@/lib/auth/posted/dialled'
import type { Destination } from '@/lib/destinations/destination'
import { listCallables } from '@/lib/destinations/queries'
import { findLinks } from '@/lib/destinations/store'
import { destinationText } from '@/lib/destinations/words'
import type { Initial } from '@/lib/features/feature'
import { imageWith } from '@/lib/features/image'
import { findLine } from '@/lib/features/line'
import { featureOf } from '@/lib/features/registry'
import { saveImage } from '@/lib/features/save-image'
import type { Setting } from '@/lib/routing/step'
import { callCenters } from '@/lib/services/call-centers/call-centers'
import { findService } from '@/lib/services/queries'
import type { Service } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import { afterGreetingSlot, findVoicemail, saveVoicemail, zeroSlot } from '@/lib/voicemail/store'
import { type Dialler, findDialler } from './queries'

type Author = { by: By; company: Company; person: Dialler }

/**
 * Changes what a person asked for by a code at a phone, in their name, as the page of the setting would. False when it is refused;
 * what is so already is not changed again, so that a call asked twice is told once.
 */
export async function carryOut(
  { companyId, personId }: { companyId: string; personId: string },
  setting: Setting,
  now: number,
): Promise<boolean> {
  const [company, person] = await Promise.all([companyForOperator(companyId), findDialler(companyId, personId)])
  if (!company || !person) return false
  const by = { companyId, personId, name: person.name, address: dialledAddress }
  return carryOutDialled({ company, person }, now, () => save({ by, company, person }, setting))
}

function save(author: Author, setting: Setting): Promise<boolean> {
  if ('center' in setting) return saveCenter(author, setting)
  return setting.feature === 'voicemail' ? saveBusy(author, setting.on) : saveFeature(author, setting)
}

async function saveCenter({ by, company }: Author, setting: Extract<Setting, { center: string }>): Promise<boolean> {
  const stored = await findService(company, callCenters, setting.id)
  if (!stored) return false
  const { id, version, values } = stored
  const field = setting.center === 'night' ? 'nightForce' : 'forced'
  if (values[field] === setting.on) return true
  const wanted = { ...values, [field]: setting.on }
  return (await saveService(by, company, callCenters as Service, wanted, { id, version })) !== undefined
}

async function saveBusy({ by, company, person }: Author, sendBusy: boolean): Promise<boolean> {
  const [settings, led] = await Promise.all([findVoicemail(company, person.id), findLinks(company, person.id)])
  if (settings.sendBusy === sendBusy) return true
  const ways = { zero: led.get(zeroSlot) ?? null, forwardTo: led.get(afterGreetingSlot) ?? null }
  return saveVoicemail(by, company, person, { ...settings, sendBusy }, ways)
}

async function saveFeature(author: Author, setting: Extract<Setting, { feature: string }>): Promise<boolean> {
  const { by, company, person } = author
  const feature = featureOf(setting.feature)
  if (!feature) return false
  const [imageOf, line] = await Promise.all([imageWith(company, feature), findLine(company, person.id)])
  const image = imageOf(line)
  const wanted: Initial = { ...image, ...(await changed(company, image, setting)) }
  const same = Object.entries(wanted).every(([field, value]) => (value ?? '') === (image[field] ?? ''))
  return same || !(await saveImage(by, company, person, feature, wanted))
}

/** The fields of a feature's form that a code fills in. */
async function changed(company: Company, image: Initial, setting: Extract<Setting, { feature: string }>) {
  const { on, to, dial } = setting
  if (!dial) return { active: on ? 'on' : '', ...(to && { to: await textOf(company, to) }) }
  const codes = Object.entries(image).flatMap(([field, value]) => (field.endsWith('.code') ? [value] : []))
  const at = codes.includes(dial) ? codes.indexOf(dial) : codes.length
  return { [`dials.${at}.code`]: dial, [`dials.${at}.to`]: to ? await textOf(company, to) : '' }
}

async function textOf(company: Company, to: Destination): Promise<string> {
  return destinationText(to, await listCallables(company), company.locale)
}
