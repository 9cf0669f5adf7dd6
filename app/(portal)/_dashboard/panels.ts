import type { ReactNode } from 'react'
import type { Viewer } from '@/lib/auth/viewer'
import { ActivityPanel } from '../_activity/panel'
import { BillingPanel } from '../_billing/panel'
import { CompanyPanel } from '../_company/panel'
import { ModePanel } from '../_company-mode/panel'
import { SettingsPanel } from '../_people/settings-panel'
import { UsersPanel } from '../_people/users-panel'

export type PanelProps = { viewer: Viewer; search: Record<string, string | string[] | undefined> }
type PanelEntry = {
  id: string
  administratorsOnly?: true
  Panel: (props: PanelProps) => ReactNode | Promise<ReactNode>
}

/** The dashboard's panels in the guide's order: activity, my settings, users, company settings, billing. */
export const panels: PanelEntry[] = [
  { id: 'activity', Panel: ActivityPanel },
  { id: 'my-settings', Panel: SettingsPanel },
  { id: 'users', administratorsOnly: true, Panel: UsersPanel },
  { id: 'company-settings', administratorsOnly: true, Panel: CompanyPanel },
  { id: 'company-mode', administratorsOnly: true, Panel: ModePanel },
  { id: 'billing', administratorsOnly: true, Panel: BillingPanel },
]
