import type { ComponentProps } from 'react'
import { Activity } from './activity'

/** The activity graph of one person (guide 4 and 5.2). */
export function PersonActivity(props: ComponentProps<typeof Activity> & { personId: string }) {
  return <Activity {...props} />
}
