import { getTranslations } from 'next-intl/server'
import { admin } from '@/lib/auth/viewer'
import { modes, untils } from '@/lib/company-mode/form'
import { countDriven, findMode } from '@/lib/company-mode/queries'
import { imposed } from '@/lib/schedules/mode'
import { wallAt } from '@/lib/schedules/wall'
import { findNight } from '@/lib/services/night-forwarding/queries'
import { ChoiceField } from '@/lib/ui/choice-field'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { TextField } from '@/lib/ui/text-field'
import { changeMode } from './actions'
import { ModeState } from './state'

/** The company mode: one switch that comes before every schedule, by hand, with an automatic return. */
export default async function CompanyMode() {
  const { company, locale } = await admin()
  const [say, words, night, mode, driven, { until: stored, version, ...set }] = await Promise.all([
    getTranslations('companyMode'),
    getTranslations('company'),
    findNight(company),
    getTranslations('nightForwarding.modes'),
    countDriven(company),
    findMode(company),
  ])
  const now = Date.now()
  const chosen = imposed({ ...set, until: stored }, now) ?? 'schedule'
  const { date, time } = stored === null ? { date: '', time: '' } : wallAt(stored, company.zone)
  return (
    <Page
      crumbs={[{ href: '/company', label: words('title') }]}
      help="company-mode"
      lead={say('lead')}
      title={say('title')}
    >
      <p>
        <ModeState company={company} locale={locale} />
      </p>
      <Form
        action={changeMode}
        cancel="/"
        initial={{ mode: chosen, until: stored === null || chosen === 'schedule' ? 'changed' : 'moment', date, time }}
        version={version}
      >
        <div className="mode-form stack">
          <ChoiceField
            label={say('mode')}
            name="mode"
            options={modes.map(value => ({ value, label: say(`modes.${value}`), hint: say(`hints.${value}`) }))}
          />
          <div className="by-hand stack">
            <ChoiceField
              label={say('until')}
              name="until"
              options={untils.map(value => ({ value, label: say(`untils.${value}`) }))}
            />
            <div className="at-moment stack">
              <TextField label={say('date')} name="date" size="medium" type="date" />
              <TextField label={say('time')} name="time" size="medium" type="time" />
            </div>
          </div>
        </div>
      </Form>
      <h2>{say('drives')}</h2>
      <p>{say('drivesCounts', { ...driven, night: mode(night.mode) })}</p>
    </Page>
  )
}
