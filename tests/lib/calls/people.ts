import { lookupOf } from '@/lib/calls/lookup'
import { rateTable } from '@/lib/rating/rate'

export const tremblay = 'company-tremblay'
export const carol = 'company-carol'

const entry = (companyId: string, id: string, kind: string, name: string, extension: string) => ({
  companyId,
  id,
  kind,
  name,
  extension,
})

/** Érablière Tremblay: Alice (101), Benoît (102), the hunt group Ventes (200), a main number; and Carol's company. */
export const lookup = lookupOf({
  companies: [
    { id: tremblay, mainNumber: '+14185550100' },
    { id: carol, mainNumber: null },
  ],
  entries: [
    entry(tremblay, 'alice', 'person', 'Alice Tremblay', '101'),
    entry(tremblay, 'benoit', 'person', 'Benoît Côté', '102'),
    entry(tremblay, 'ventes', 'hunt-groups', 'Ventes', '200'),
    entry(carol, 'carol', 'person', 'Carol Roy', '101'),
  ],
  numbers: [
    { number: '+14185550100', companyId: tremblay, ownerId: 'ventes' },
    { number: '+14185550101', companyId: tremblay, ownerId: 'alice' },
    { number: '+18885550177', companyId: tremblay, ownerId: 'ventes' },
    { number: '+15145550190', companyId: carol, ownerId: 'carol' },
  ],
})

const line = { prefix: '', from: 0, connection: 0, first: 30, step: 6 }

/** Local free, Canada 1.8 ¢, United States 2.5 ¢, France 4 ¢, elsewhere 50 ¢, toll-free in 3 ¢ a minute, 411 at 1.25 $. */
export const rates = rateTable([
  { ...line, type: 'local', perMinute: 0 },
  { ...line, type: 'canada', perMinute: 180 },
  { ...line, type: 'us', perMinute: 250 },
  { ...line, type: 'international', perMinute: 5_000, first: 60, step: 60 },
  { ...line, type: 'international', prefix: '33', perMinute: 400 },
  { ...line, type: 'toll-free-in', perMinute: 300 },
  { ...line, type: 'directory', perMinute: 0, connection: 12_500 },
])
