import './billing.css'
import { useTranslations } from 'next-intl'
import type { SpendLimit } from '@/lib/billing/spend'
import { crossed } from '@/lib/billing/thresholds'
import { Chip } from '@/lib/ui/bits'

type Props = { limit: SpendLimit; spent: number; money: (cents: number) => string }

/** How much of the amount to watch is spent. */
export function SpendMeter({ limit, spent, money }: Props) {
  const say = useTranslations('billing')
  const [reached = 0] = crossed(spent, limit.cents).slice(-1)
  const tone = reached === 100 ? 'danger' : reached === 0 ? 'good' : 'attention'
  const percent = Math.floor((spent * 100) / limit.cents)
  const facts = { percent, limit: money(limit.cents) }
  return (
    <p className="spend">
      <meter
        aria-label={say('alert.title')}
        high={limit.cents * 0.8}
        low={limit.cents * 0.5}
        max={limit.cents}
        optimum={0}
        value={spent}
      />
      <Chip tone={tone}>{say('alert.state', facts)}</Chip>
    </p>
  )
}
