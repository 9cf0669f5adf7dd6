import type { Contact } from './contacts'

export type Colleague = { id: string; extension: string; number: string | null; department: string; weight: number }
/** `agents`: who answers its calls; `codes`: what they say came of them. */
export type Service = { id: string; extension: string | null; kind: string; agents: Colleague[]; codes: string[] }

/** Everything about a company that its calls are made of. */
export type Office = {
  companyId: string
  mainNumber: string
  tollFree: string | null
  /** Whether the warehouse calls over its own trunk. */
  trunk: boolean
  people: Colleague[]
  /** Who answers the main number. */
  answering: Colleague[]
  services: Service[]
  contacts: { near: Contact[]; canada: Contact[]; us: Contact[]; abroad: Contact[] }
}
