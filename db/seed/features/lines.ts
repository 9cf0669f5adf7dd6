import type { FeatureName, FeatureRow } from '@/lib/features/line'

/** Where a demo person's feature sends calls: an extension, an extension's mailbox, or a number (E.164). */
type To = { extension: string; mailbox?: true } | { number: string }
type DemoFeature = Partial<FeatureRow> & { slot?: string; to?: To }
export type DemoLine = {
  extension: string
  mobile?: string
  /** Their state as an agent of call centres; signed out when it is not said. */
  agent?: 'available' | 'unavailable'
  features?: Partial<Record<FeatureName, DemoFeature>>
  /** Phones that ring besides, with press 1 to answer. */
  others?: { feature: 'simultaneous-ring' | 'sequential-ring'; to: To; rings?: number }[]
  /** Numbers whose calls selective forwarding sends on. */
  selective?: { name: string; numbers: string[] }
  dials?: { code: string; to: To; description?: string }[]
}

/** What the people of the demo did with their lines, by company. */
export const demoLines: Record<string, DemoLine[]> = {
  erabliere: [
    {
      extension: '201',
      mobile: '+14185550161',
      features: {
        'forwarding-no-answer': { rings: 4, slot: 'forwarding.no-answer', to: { extension: '205' } },
        'simultaneous-ring': { skipOnCall: true },
      },
      others: [{ feature: 'simultaneous-ring', to: { number: '+14185550161' } }],
      dials: [
        { code: '2', to: { extension: '215' }, description: 'Geneviève, comptabilité' },
        { code: '3', to: { number: '+15145550187' }, description: 'Notaire' },
        { code: '07', to: { number: '+14185550163' }, description: 'Cabane, ligne directe' },
      ],
    },
    {
      extension: '202',
      mobile: '+14185550162',
      features: {
        'forwarding-busy': { slot: 'forwarding.busy', to: { extension: '204' } },
        'forwarding-not-reachable': { slot: 'forwarding.not-reachable', to: { number: '+14185550162' } },
        'forwarding-selective': { splash: true, slot: 'forwarding.selective', to: { number: '+14185550162' } },
      },
      selective: { name: 'Clients importants', numbers: ['+15145550187', '+18195550133'] },
    },
    {
      extension: '203',
      mobile: '+14185550164',
      features: { 'forwarding-always': { splash: true, slot: 'forwarding.always', to: { number: '+14185550164' } } },
    },
    { extension: '206', agent: 'available' },
    { extension: '207', agent: 'available' },
    { extension: '208', agent: 'unavailable', features: { 'do-not-disturb': { splash: false } } },
    { extension: '209', agent: 'available', features: { 'anonymous-rejection': {} } },
    { extension: '216', features: { 'incoming-plan': { foreignCalls: false } } },
    {
      extension: '217',
      features: { intercept: { newNumber: '+14185550102', slot: 'intercept.zero', to: { extension: '202' } } },
    },
    {
      extension: '205',
      features: { 'sequential-ring': { baseFirst: true, rings: 3, continueIfBusy: true, callerMayStop: true } },
      others: [
        { feature: 'sequential-ring', to: { extension: '206' }, rings: 3 },
        { feature: 'sequential-ring', to: { number: '+14185550165' }, rings: 4 },
      ],
    },
    { extension: '219', features: { 'caller-id-blocking': {} } },
    {
      extension: '215',
      features: { 'forwarding-busy': { slot: 'forwarding.busy', to: { extension: '216', mailbox: true } } },
    },
  ],
  harbourview: [
    {
      extension: '301',
      mobile: '+19025550161',
      features: { 'forwarding-no-answer': { rings: 5, slot: 'forwarding.no-answer', to: { extension: '302' } } },
      dials: [{ code: '2', to: { extension: '304' }, description: 'Priya' }],
    },
    { extension: '302', agent: 'available' },
    { extension: '303', agent: 'available' },
    { extension: '304', features: { 'forwarding-busy': { slot: 'forwarding.busy', to: { extension: '302' } } } },
  ],
}
