import type { Random } from './random'

export type Contact = { number: string; name: string | null }

const first = [
  'Julie',
  'Martin',
  'Sylvie',
  'André',
  'Chantal',
  'Éric',
  'Nathalie',
  'Guy',
  'Emma',
  'Ryan',
  'Heather',
  'Daniel',
  'Aïcha',
  'Luis',
]
const last = [
  'Lapointe',
  'Bergeron',
  'Thériault',
  'Lévesque',
  'Girard',
  'Paquette',
  'MacDonald',
  'Chen',
  'Smith',
  'Nguyen',
  'Arsenault',
  'Haddad',
]
const firms = [
  'Épicerie du Coin',
  'Transport Beauce',
  'Hôtel du Parc',
  'Marché Central',
  'Atlantic Foods',
  'Clinique Laval',
  'Garage Rive-Sud',
]

/** Numbers kept for stories: 555-01XX here, and their like in London, Paris and Berlin. */
const abroad = ['+442079460', '+33199001', '+4930231250']
const far = ['514', '450', '613', '416', '604', '506', '902']
const states = ['212', '617', '603', '802', '207', '305']
const islands = ['876', '242']

function fictional(area: string, random: Random): string {
  return `+1${area}55501${String(random.whole(100)).padStart(2, '0')}`
}

/** Whom the company calls and is called by: mostly neighbours. */
export function contactsOf(
  area: string,
  random: Random,
): { near: Contact[]; canada: Contact[]; us: Contact[]; abroad: Contact[] } {
  const name = () => (random.chance(0.35) ? random.one(firms) : `${random.one(first)} ${random.one(last)}`)
  const some = (count: number, number: () => string) =>
    Array.from({ length: count }, () => ({ number: number(), name: random.chance(0.85) ? name() : null }))
  return {
    near: some(90, () => fictional(area, random)),
    canada: some(40, () => fictional(random.one(far.filter(code => code !== area)), random)),
    us: some(20, () => fictional(random.one(states), random)),
    abroad: [
      ...some(8, () => `${random.one(abroad)}${String(random.whole(1_000)).padStart(3, '0')}`),
      ...some(2, () => fictional(random.one(islands), random)),
    ],
  }
}
