import { Lock } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { Callable } from '@/lib/destinations/callable'
import { includes, type Pack, packsWith } from '@/lib/licences/packs'
import type { CallingPlan } from '@/lib/routing/calling-plan'
import { voicemailSentence } from '@/lib/voicemail/sentence'
import type { VoicemailSettings } from '@/lib/voicemail/settings'
import type { Feature } from './feature'
import type { Line } from './line'
import { featuresOf, groups } from './registry'
import { FeatureRow, Row } from './row'

type Props = {
  line: Line
  voicemail: VoicemailSettings
  pack: string | null
  base: string
  entries: readonly Callable[]
  locale: string
  /** Whose outgoing calling plan applies to the line. */
  plan: CallingPlan['level']
}

/** A person's features by group: the state of each in one sentence, or the reason why it is locked. */
export async function FeatureList(props: Props) {
  const say = await getTranslations('features')
  const sections = groups.map(group => (
    <section aria-labelledby={group} className="features" key={group}>
      <h3 id={group}>{say(`groups.${group}`)}</h3>
      <ul>
        {featuresOf[group].map(feature =>
          includes(props.pack, feature.name) ? (
            <FeatureRow feature={feature} key={feature.name} {...props} />
          ) : (
            <Locked feature={feature} key={feature.name} pack={props.pack} />
          ),
        )}
        {group === 'outgoing' ? <PlanRow {...props} /> : null}
      </ul>
    </section>
  ))
  return [...sections, <Messaging key="messaging" {...props} />]
}

/** Voicemail, and the way to its password and the account's (guide 4.3). */
async function Messaging({ voicemail, base, pack }: Props) {
  const [say, mailbox] = await Promise.all([getTranslations('features'), getTranslations('voicemail')])
  const { key, params, tone } = voicemailSentence(voicemail)
  return (
    <section aria-labelledby="messaging" className="features">
      <h3 id="messaging">{say('groups.messaging')}</h3>
      <ul>
        {includes(pack, 'voicemail') ? (
          <Row
            href={`${base}/voicemail`}
            name={mailbox('title')}
            sentence={mailbox(`state.${key}`, params)}
            tone={tone}
          />
        ) : (
          <LockedRow name={mailbox('title')} pack={pack} packs={packsWith('voicemail')} />
        )}
        <Row href={`${base}/passwords`} name={say('passwords')} sentence={say('passwordsHint')} tone="off" />
      </ul>
    </section>
  )
}

/** The plan of the calls the line may make: everybody has one. */
async function PlanRow({ plan, base }: Props) {
  const say = await getTranslations('callingPlan')
  const sentence = say(`state.${plan === 'person' ? 'own' : plan}`)
  return <Row href={`${base}/calling-plan`} name={say('title')} sentence={sentence} tone="off" />
}

async function Locked({ feature, pack }: { feature: Feature; pack: string | null }) {
  const say = await getTranslations('features')
  return <LockedRow name={say(`${feature.name}.name`)} pack={pack} packs={packsWith(feature.name)} />
}

type LockedProps = { name: string; pack: string | null; packs: Pack[] }

async function LockedRow({ name, pack, packs: including }: LockedProps) {
  const [say, licence] = await Promise.all([getTranslations('features'), getTranslations('licences')])
  const packs = including.map(one => licence(one)).join(', ')
  return (
    <li className="locked">
      <span>{name}</span>
      <p>
        {pack === 'basic' || pack === 'standard' || pack === 'premium'
          ? say('locked', { pack: licence(pack), packs })
          : say('lockedNone', { packs })}
      </p>
      <Lock aria-label={say('lockedChip')} role="img" size={18} />
    </li>
  )
}
