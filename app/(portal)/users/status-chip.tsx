import { useTranslations } from 'next-intl'
import { Chip } from '@/lib/ui/bits'
import type { Status } from '@/lib/users/status'

const tones = { activated: 'good', pending: 'attention', 'not-activated': 'off' } as const

/** En attente d'activation, Activé, Non activé. */
export function StatusChip({ status }: { status: Status }) {
  const say = useTranslations('users.statuses')
  return <Chip tone={tones[status]}>{say(status)}</Chip>
}
