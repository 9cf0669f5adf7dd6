import { getTranslations } from 'next-intl/server'
import type { Company } from '@/lib/auth/company'
import { findMode } from '@/lib/company-mode/queries'
import { formatsFor } from '@/lib/i18n/formats'
import type { Locale } from '@/lib/i18n/tags'
import { imposed } from '@/lib/schedules/mode'
import { Chip } from '@/lib/ui/bits'

const tones = { schedule: 'off', open: 'good', closed: 'attention', holiday: 'attention' } as const

/** The mode the company is in now, and when it returns to its schedules. */
export async function ModeState({ company, locale }: { company: Company; locale: Locale }) {
  const [say, mode] = await Promise.all([getTranslations('companyMode'), findMode(company)])
  const phase = imposed(mode, Date.now()) ?? 'schedule'
  const moment = mode.until === null ? '' : formatsFor(locale, company.zone).moment(mode.until)
  const end = mode.until === null ? say('stays') : say('returns', { moment })
  return (
    <>
      <Chip tone={tones[phase]}>{say(`modes.${phase}`)}</Chip>{' '}
      <span className="soft">{phase === 'schedule' ? say('hints.schedule') : end}</span>
    </>
  )
}
