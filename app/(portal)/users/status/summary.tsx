import { Pencil } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { Company } from '@/lib/auth/company'
import type { Person } from '@/lib/auth/person-of'
import { formats } from '@/lib/i18n/format'
import { showMac } from '@/lib/phones/mac'
import { Form } from '@/lib/ui/form'
import { Table } from '@/lib/ui/table'
import { listActivations } from '@/lib/users/activation'
import { findStatus } from '@/lib/users/list'
import { listNumbersOf } from '@/lib/users/numbers'
import { listPhonesOf } from '@/lib/users/phones'
import { statusOf } from '@/lib/users/status'
import { StatusChip } from '../status-chip'
import { resendMail, sendMacLink } from './actions'
import { sendResult } from './send-result'

/** One person's state with the facts behind it, the activation mail and its history, and the phones. */
export async function Summary({ company, person }: { company: Company; person: Person }) {
  const now = Date.now()
  const [say, format, facts, sent, phones, numbers] = await Promise.all([
    getTranslations('users.state'),
    formats(),
    findStatus(company, person.id),
    listActivations(company, person.id),
    listPhonesOf(company, person.id),
    listNumbersOf(company, person.id),
  ])
  const status = statusOf(facts, now)
  const results = new Map(await Promise.all(sent.map(async mail => [mail.id, await sendResult(mail)] as const)))
  const email = `/users/${person.id}/email?back=status`
  return (
    <section aria-labelledby="person" className="stack">
      <h2 id="person">
        <a href={`/users/${person.id}`}>{person.name}</a> <StatusChip status={status} />
      </h2>
      <p>{say(`why.${status}`)}</p>
      <dl className="facts">
        <dt>{say('email')}</dt>
        <dd>
          {person.email}{' '}
          <a aria-label={say('changeEmail')} className="icon" href={email}>
            <Pencil aria-hidden size={18} />
          </a>
        </dd>
        <dt>{say('username')}</dt>
        <dd>{person.username}</dd>
        <dt>{say('extension')}</dt>
        <dd>{[person.entry.extension, ...numbers.map(format.phone)].filter(Boolean).join(' · ')}</dd>
        <dt>{say('activatedAt')}</dt>
        <dd>{facts.activatedAt ? format.moment(facts.activatedAt) : say('never')}</dd>
        <dt>{say('link')}</dt>
        <dd>
          {facts.linkUntil && facts.linkUntil > now
            ? say('until', { at: format.moment(facts.linkUntil) })
            : say('noLink')}
        </dd>
      </dl>
      {facts.activatedAt === null ? (
        <Form action={resendMail.bind(null, person.id)} submit={sent.length ? say('resend') : say('send')} />
      ) : null}
      <h3>{say('history')}</h3>
      {sent.length ? (
        <Table
          caption={say('history')}
          columns={[
            {
              key: 'at',
              label: say('at'),
              cell: mail => <span className="nowrap">{format.moment(mail.createdAt)}</span>,
            },
            { key: 'to', label: say('to'), heading: true, cell: mail => mail.to },
            { key: 'result', label: say('result'), cell: mail => results.get(mail.id) },
          ]}
          rowKey={mail => mail.id}
          rows={sent}
        />
      ) : (
        <p>{say('noMail')}</p>
      )}
      <h3>{say('phones')}</h3>
      <p className="hint">{say('phonesHint')}</p>
      {phones.length ? (
        <ul className="lines">
          {phones.map(phone => (
            <li key={phone.id}>
              <a href={`/phones/${phone.id}`}>{phone.name}</a>
              <span>{phone.mac ? showMac(phone.mac) : say('noMac')}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p>{say('noPhone')}</p>
      )}
      <Form action={sendMacLink.bind(null, person.id)} submit={say('macLink')} />
    </section>
  )
}
