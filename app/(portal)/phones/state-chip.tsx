import { useTranslations } from 'next-intl'
import type { PhoneState } from '@/lib/phones/queries'
import { Chip } from '@/lib/ui/bits'

const tones = { online: 'good', offline: 'danger', waiting: 'attention', free: 'off' } as const

export function StateChip({ state }: { state: PhoneState }) {
  const say = useTranslations('phones')
  return <Chip tone={tones[state]}>{say(`state.${state}`)}</Chip>
}
