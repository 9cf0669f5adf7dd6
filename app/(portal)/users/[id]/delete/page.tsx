import { getLocale, getTranslations } from 'next-intl/server'
import { confirmed } from '@/lib/auth/confirmed'
import { listCallables } from '@/lib/destinations/queries'
import { entryText } from '@/lib/destinations/text'
import { formatPhone } from '@/lib/numbers/format'
import { SelectField } from '@/lib/ui/choice-field'
import { Form } from '@/lib/ui/form'
import { TextField } from '@/lib/ui/text-field'
import { listNumbersOf } from '@/lib/users/numbers'
import { listGroups, listPointing, type Use } from '@/lib/users/where-used'
import { countMessages } from '@/lib/voicemail/messages'
import { PersonFrame } from '../../../_person/frame'
import { lineOf } from '../../../_person/whose'
import { Uses } from '../../../company/_services/uses'
import { removeUserForGood } from './actions'

/** Asks before a person is deleted: where they are used, what is lost, what becomes of the number. */
export default async function DeletePersonPage({ params }: { params: Promise<{ id: string }> }) {
  const whose = await lineOf((await params).id)
  const { viewer, person, base } = whose
  await confirmed(viewer)
  const { company } = viewer
  const [say, locale, pointing, groups, messages, numbers, entries] = await Promise.all([
    getTranslations('users.remove'),
    getLocale(),
    listPointing(company, person.id),
    listGroups(company, person.id),
    countMessages(company, person.id),
    listNumbersOf(company, person.id),
    listCallables(company),
  ])
  const title = say('title', { name: person.name })
  return (
    <PersonFrame at={{ tab: '/account', title }} whose={whose}>
      <h2>{say('pointing')}</h2>
      {pointing.length ? <p>{say('pointingLead')}</p> : <p>{say('notPointed')}</p>}
      {pointing.length ? <Uses uses={once(pointing)} /> : null}
      {groups.length ? (
        <>
          <h2>{say('groups')}</h2>
          <Uses uses={once(groups)} />
        </>
      ) : null}
      <p>{say('lost', { messages })}</p>
      {pointing.length ? null : (
        <Form action={removeUserForGood.bind(null, person.id)} cancel={`${base}/account`} danger submit={say('submit')}>
          {numbers.length ? (
            <SelectField
              empty={say('freeNumber')}
              label={say('numbers', { numbers: numbers.map(number => formatPhone(number, locale)).join(', ') })}
              name="numbersTo"
              options={entries
                .filter(entry => entry.id !== person.id)
                .map(entry => ({ value: entry.id, label: say('ring', { name: entryText(entry, 'entry') }) }))}
            />
          ) : null}
          <TextField autoComplete="off" hint={person.name} label={say('typeName')} name="name" required />
        </Form>
      )}
    </PersonFrame>
  )
}

/** Each thing once, though the person may be in it in several ways. */
function once(uses: Use[]): Use[] {
  return [...new Map(uses.map(use => [use.id, use])).values()]
}
