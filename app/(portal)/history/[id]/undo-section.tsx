import { useTranslations } from 'next-intl'
import type { Entry } from '@/lib/audit/queries'
import type { Answer } from '@/lib/audit/undo/undo'
import { Remark } from '@/lib/ui/bits'
import { CheckField } from '@/lib/ui/choice-field'
import { Form } from '@/lib/ui/form'
import { undoChange } from '../actions'

/** What undoing a change would do, with its button; or why it cannot be undone. */
export function UndoSection({ entry, answer }: { entry: Entry; answer: Answer }) {
  const say = useTranslations('history')
  const problems = useTranslations('problems')
  const profile = useTranslations('profile')
  if (answer.state === 'undone')
    return (
      <Remark tone="good">
        {say('undone')} <a href={`/history/${entry.undoneBy}`}>{say('undoTitle')}</a>
      </Remark>
    )
  if (answer.state === 'changed') return <p className="soft">{problems('undoChanged')}</p>
  if (answer.state === 'never')
    return <p className="soft">{say('cannot', { reason: say(`reasons.${answer.reason}`) })}</p>
  const { explains = usually(entry) } = answer.way
  return (
    <section aria-labelledby="undo" className="stack">
      <h2 id="undo">{say('undoTitle')}</h2>
      <p>{say(`explains.${explains}`)}</p>
      <Form action={undoChange.bind(null, entry.id)} cancel="/history" submit={say('undo')}>
        {explains === 'emergency' ? <CheckField label={profile('confirmAddress')} name="addressConfirmed" /> : null}
      </Form>
    </section>
  )
}

/** What an undo does when its kind says nothing else. */
function usually({ before, after }: Entry): 'added' | 'moved' | 'removed' | 'replaced' | 'usual' {
  if (!before) return 'added'
  if (after) return 'usual'
  if (before.movedTo) return 'moved'
  return before.replacedBy ? 'replaced' : 'removed'
}
