import { getLocale, getTranslations } from 'next-intl/server'
import type { Summary } from '@/db/calls/totals'
import { formatsFor } from '@/lib/i18n/formats'
import { Figures } from '@/lib/ui/bits'

/** What the filtered calls come to. */
export async function Totals({ summary }: { summary: Summary }) {
  const [say, locale] = await Promise.all([getTranslations('calls.company'), getLocale()])
  const formats = formatsFor(locale === 'en-CA' ? 'en' : 'fr', 'UTC')
  return (
    <Figures
      items={[
        { label: say('calls'), value: formats.number(summary.calls) },
        { label: say('answered'), value: formats.number(summary.answered) },
        { label: say('duration'), value: formats.duration(summary.seconds) },
        { label: say('cost'), value: formats.cost(summary.cost) },
      ]}
    />
  )
}
