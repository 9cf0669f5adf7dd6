import { getTranslations } from 'next-intl/server'
import { visitor } from '@/lib/auth/viewer'
import { type FeatureCode, featureCodes } from '@/lib/routing/feature-codes'
import { Page } from '@/lib/ui/page'

type Key = FeatureCode extends `${'*' | '#'}${infer Digits}` ? `s${Digits}` | 'h40' : never
const keyOf = (code: FeatureCode) => code.replace('*', 's').replace('#', 'h') as Key

/** The feature codes of the phones, as a card to print (field reference 21). */
export default async function CodesPage() {
  const [, say, help] = await Promise.all([visitor(), getTranslations('featureCodes'), getTranslations('help')])
  return (
    <Page crumbs={[{ href: '/help', label: help('title') }]} lead={say('lead')} title={say('title')}>
      <dl className="code-card">
        {(Object.keys(featureCodes) as FeatureCode[]).map(code => (
          <div key={code}>
            <dt>{code}</dt>
            <dd>{say(keyOf(code))}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">{say('changes')}</p>
    </Page>
  )
}
