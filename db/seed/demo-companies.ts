/** The two companies of the demo, with their people: the one place their facts are written. */
export type DemoPerson = {
  first: string
  last: string
  extension: string
  department: string
  /** Direct number (E.164), if any. */
  number?: string
  pack: 'basic' | 'standard' | 'premium'
  title?: string
  administrator?: true
  locale?: 'fr' | 'en'
  /** Never signed in: still waiting for the activation mail, or never sent one. */
  status?: 'pending' | 'not-activated'
}
export type DemoCompany = {
  key: string
  name: string
  domain: string
  locale: 'fr' | 'en'
  zone: string
  province: string
  address: [line1: string, city: string, postalCode: string]
  mainNumber: string
  /** All numbers, assigned or not. */
  numbers: string[]
  /** Those that come over another product than the hosted PBX. */
  lent: { product: 'sip-trunking' | 'direct-routing'; numbers: string[] }
  /** The number for which phones ring long, long. */
  doubleRing?: string
  departments: string[]
  licences: Record<'basic' | 'standard' | 'premium', number>
  subscriptions: {
    product: 'hosted-pbx' | 'sip-trunking' | 'direct-routing'
    name: string
    channels?: number
    detail?: string
  }[]
  people: DemoPerson[]
}

const range = (prefix: string, from: number, count: number) =>
  Array.from({ length: count }, (_, i) => `+1${prefix}${String(from + i).padStart(4, '0')}`)

export const erabliere: DemoCompany = {
  key: 'erabliere',
  name: 'Érablière Tremblay inc.',
  domain: 'erabliere-tremblay.example',
  locale: 'fr',
  zone: 'America/Toronto',
  province: 'QC',
  address: ['1250, rang Saint-Joseph', 'Saint-Georges', 'G5Y 2B4'],
  mainNumber: '+14185550100',
  numbers: [...range('418555', 100, 30), '+18005550119'],
  lent: { product: 'sip-trunking', numbers: range('418555', 120, 5) },
  doubleRing: '+14185550120',
  departments: ['Direction', 'Ventes', 'Service à la clientèle', 'Production', 'Expédition', 'Comptabilité'],
  licences: { basic: 8, standard: 16, premium: 8 },
  subscriptions: [
    { product: 'hosted-pbx', name: 'PBX hébergé' },
    {
      product: 'sip-trunking',
      name: 'Liaison de l’entrepôt',
      channels: 8,
      detail: 'sip.entrepot.erabliere-tremblay.example',
    },
  ],
  people: [
    {
      first: 'Alice',
      last: 'Tremblay',
      extension: '201',
      department: 'Direction',
      number: '+14185550101',
      pack: 'premium',
      title: 'Directrice générale',
      administrator: true,
    },
    {
      first: 'Benoît',
      last: 'Gagnon',
      extension: '202',
      department: 'Ventes',
      number: '+14185550102',
      pack: 'premium',
      title: 'Représentant principal',
    },
    {
      first: 'Élodie',
      last: 'Côté',
      extension: '203',
      department: 'Ventes',
      number: '+14185550103',
      pack: 'standard',
      title: 'Représentante',
    },
    {
      first: 'Jean-François',
      last: 'Bélanger',
      extension: '204',
      department: 'Ventes',
      number: '+14185550104',
      pack: 'standard',
      title: 'Représentant',
    },
    {
      first: 'Mélanie',
      last: 'Roy',
      extension: '205',
      department: 'Service à la clientèle',
      number: '+14185550105',
      pack: 'premium',
      title: 'Chef d’équipe',
    },
    {
      first: 'Yanick',
      last: 'Ouellet',
      extension: '206',
      department: 'Service à la clientèle',
      pack: 'standard',
      title: 'Agent',
    },
    {
      first: 'Zoé',
      last: 'Pelletier',
      extension: '207',
      department: 'Service à la clientèle',
      pack: 'standard',
      title: 'Agente',
    },
    {
      first: 'Samuel',
      last: 'Fortin',
      extension: '208',
      department: 'Service à la clientèle',
      pack: 'standard',
      title: 'Agent',
    },
    {
      first: 'Noémie',
      last: 'Lavoie',
      extension: '209',
      department: 'Service à la clientèle',
      pack: 'standard',
      title: 'Agente',
      locale: 'en',
    },
    {
      first: 'Hugo',
      last: 'Bouchard',
      extension: '210',
      department: 'Production',
      number: '+14185550110',
      pack: 'standard',
      title: 'Chef de production',
    },
    { first: 'Anaïs', last: 'Poulin', extension: '219', department: 'Production', pack: 'basic', title: 'Opératrice' },
    {
      first: 'Marc-Antoine',
      last: 'Giroux',
      extension: '212',
      department: 'Production',
      pack: 'basic',
      title: 'Opérateur',
    },
    {
      first: 'Océane',
      last: 'Lessard',
      extension: '213',
      department: 'Expédition',
      number: '+14185550113',
      pack: 'standard',
      title: 'Répartitrice',
    },
    { first: 'Félix', last: 'Morin', extension: '214', department: 'Expédition', pack: 'basic', title: 'Commis' },
    {
      first: 'Geneviève',
      last: 'Turcotte',
      extension: '215',
      department: 'Comptabilité',
      number: '+14185550115',
      pack: 'standard',
      title: 'Contrôleuse',
      administrator: true,
    },
    {
      first: 'Olivier',
      last: 'Nadeau',
      extension: '216',
      department: 'Comptabilité',
      pack: 'standard',
      title: 'Technicien comptable',
    },
    {
      first: 'Maude',
      last: 'Veilleux',
      extension: '217',
      department: 'Ventes',
      pack: 'standard',
      title: 'Adjointe',
      status: 'pending',
    },
    {
      first: 'Xavier',
      last: 'Doyon',
      extension: '218',
      department: 'Expédition',
      pack: 'basic',
      title: 'Commis',
      status: 'not-activated',
    },
  ],
}

export const harbourview: DemoCompany = {
  key: 'harbourview',
  name: 'Harbourview Dental Ltd.',
  domain: 'harbourview-dental.example',
  locale: 'en',
  zone: 'America/Halifax',
  province: 'NS',
  address: ['88 Lower Water Street, Suite 300', 'Halifax', 'B3J 1R4'],
  mainNumber: '+19025550140',
  numbers: range('902555', 140, 14),
  lent: { product: 'direct-routing', numbers: range('902555', 150, 4) },
  departments: ['Reception', 'Hygiene', 'Dentistry', 'Administration'],
  licences: { basic: 4, standard: 7, premium: 3 },
  subscriptions: [
    { product: 'hosted-pbx', name: 'Hosted PBX' },
    { product: 'direct-routing', name: 'Teams', channels: 10, detail: 'teams.harbourview-dental.example' },
  ],
  people: [
    {
      first: 'Carol',
      last: 'MacNeil',
      extension: '301',
      department: 'Administration',
      number: '+19025550141',
      pack: 'premium',
      title: 'Practice manager',
      administrator: true,
    },
    {
      first: 'Dwayne',
      last: 'Parker',
      extension: '302',
      department: 'Reception',
      number: '+19025550142',
      pack: 'standard',
      title: 'Receptionist',
    },
    {
      first: 'Siobhan',
      last: 'Murphy',
      extension: '303',
      department: 'Reception',
      pack: 'standard',
      title: 'Receptionist',
    },
    {
      first: 'Priya',
      last: 'Nair',
      extension: '304',
      department: 'Dentistry',
      number: '+19025550144',
      pack: 'premium',
      title: 'Dentist',
    },
    { first: 'Ian', last: 'Gallant', extension: '305', department: 'Dentistry', pack: 'standard', title: 'Dentist' },
    {
      first: 'Chloé',
      last: 'Comeau',
      extension: '306',
      department: 'Hygiene',
      pack: 'standard',
      title: 'Hygienist',
      locale: 'fr',
    },
    { first: 'Grace', last: 'Okafor', extension: '307', department: 'Hygiene', pack: 'basic', title: 'Hygienist' },
    {
      first: 'Liam',
      last: 'Fraser',
      extension: '308',
      department: 'Administration',
      pack: 'standard',
      title: 'Bookkeeper',
      status: 'pending',
    },
  ],
}

export const demoCompanies = [erabliere, harbourview]

/** Everybody's password in the demo. */
export const demoPassword = 'sirop-doré-au-printemps'

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z-]/g, '')
    .toLowerCase()

/** A demo person's user name, which is also their address: prenom.nom@domaine. */
export function demoUsername(company: DemoCompany, person: DemoPerson): string {
  return `${plain(person.first)}.${plain(person.last)}@${company.domain}`
}
