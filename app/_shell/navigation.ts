import { listSubscriptions } from '@/lib/auth/subscriptions'
import type { Viewer } from '@/lib/auth/viewer'
import type fr from '@/messages/fr.json'

type Item = { href: string; key: keyof (typeof fr)['shell'] }
export type Menu = { menu: 'dashboard' | 'voiceServices'; items: Item[] }

/** The main navigation (guide 3.1): the company's products, and the voice services. */
export async function navigation(viewer: Viewer): Promise<Menu[]> {
  const products = new Set((await listSubscriptions(viewer.company)).map(subscription => subscription.product))
  const dashboard: Item[] = [{ href: '/', key: 'hostedPbx' }]
  if (products.has('sip-trunking')) dashboard.push({ href: '/sip-trunking', key: 'sipTrunking' })
  if (products.has('direct-routing')) dashboard.push({ href: '/direct-routing', key: 'directRouting' })
  if (viewer.administers) dashboard.push({ href: '/history', key: 'history' })
  const voice: Item[] = [{ href: '/contacts', key: 'contacts' }]
  if (viewer.administers) voice.push({ href: '/phones', key: 'phones' }, { href: '/numbers', key: 'numbers' })
  voice.push({ href: '/what-if', key: 'whatIf' })
  const menus: Menu[] = [
    { menu: 'dashboard', items: dashboard },
    { menu: 'voiceServices', items: voice },
  ]
  return menus.filter(({ items }) => items.length)
}
