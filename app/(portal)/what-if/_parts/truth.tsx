import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Viewer } from '@/lib/auth/viewer'
import type { Destination } from '@/lib/destinations/destination'
import { formatsFor } from '@/lib/i18n/formats'
import { nowSentence, type Subject } from '@/lib/routing/now'
import type { Snapshot } from '@/lib/routing/snapshot'
import { problemSentences } from '@/lib/snapshot/problem-words'
import { wordsFor } from '@/lib/snapshot/words'
import { Remark } from '@/lib/ui/bits'
import { Page } from '@/lib/ui/page'
import { treeOf } from './tree'
import { Ways } from './ways'

type Props = {
  viewer: Viewer
  snapshot: Snapshot
  subject: Subject
  name: string
  /** Where the picture begins. */
  root: Destination | undefined
  settings: { href: string; label: string }
  ask: string
  children?: ReactNode
}

/** Where a call to a number or a service goes: now and next, every way it can take, what is wrong. */
export async function Truth({ viewer, snapshot, subject, name, root, settings, ask }: Props) {
  const say = await getTranslations('truth')
  const { moment } = formatsFor(viewer.locale, snapshot.zone)
  const words = wordsFor(snapshot, viewer.locale)
  const instant = Date.now()
  const { sentence, change } = nowSentence(snapshot, subject, instant)
  const tree = root && treeOf(root, snapshot, words)
  const hrefOf = (id: string) => (viewer.administers ? `/what-if/entry/${id}` : undefined)
  const problems = problemSentences(words, snapshot, instant, subject)
  return (
    <Page crumbs={[settings]} help="what-if" title={say('title', { name })}>
      <section className="stack">
        <p>
          <strong>{say('now')}</strong> {words.sentence(sentence)}
        </p>
        <p>
          {change ? (
            <>
              <strong>{say('next', { at: moment(change.at) })}</strong> {words.sentence(change.sentence)}
            </>
          ) : (
            say('never')
          )}
        </p>
        <p>
          <a href={ask}>{say('ask')}</a>
        </p>
      </section>
      <section className="stack">
        <h2>{say('problems')}</h2>
        {problems.length ? problems.map(one => <Remark key={one}>{one}</Remark>) : <p>{say('noProblems')}</p>}
      </section>
      <section className="stack">
        <h2>{say('branches')}</h2>
        <p className="hint">{say('branchesHint')}</p>
        {tree?.ways.length ? <Ways hrefOf={hrefOf} tree={tree} /> : <p>{say('noBranches')}</p>}
      </section>
    </Page>
  )
}
