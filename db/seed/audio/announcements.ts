import { sortKey } from '@/lib/directory/sort-key'
import { announcements, directory, links, musicOnHold } from '../../schema'
import { keep } from '../../store'
import type { DemoCompany } from '../demo-companies'
import { seedId } from '../seed-id'
import type { SeedSound } from './melodies'
import { seedSoundFile } from './sound'

type Words = { sound: SeedSound; use: 'announcement' | 'hold-music'; fr: [string, string]; en: [string, string] }

const words: Words[] = [
  {
    sound: 'welcome',
    use: 'announcement',
    fr: ['Bienvenue', 'Bonjour et bienvenue. Faites le poste de la personne, ou restez en ligne.'],
    en: ['Welcome', 'Hello and welcome. Dial the extension of the person, or stay on the line.'],
  },
  {
    sound: 'closed',
    use: 'announcement',
    fr: ['Bureau fermé', 'Nos bureaux sont fermés. Laissez un message, ou rappelez pendant nos heures d’ouverture.'],
    en: ['Office closed', 'Our office is closed. Leave a message, or call again during our opening hours.'],
  },
  {
    sound: 'holiday',
    use: 'announcement',
    fr: ['Jour férié', 'Nos bureaux sont fermés aujourd’hui, jour férié. À bientôt.'],
    en: ['Holiday', 'Our office is closed today for the holiday. Talk to you soon.'],
  },
  {
    sound: 'wait',
    use: 'announcement',
    fr: ['Veuillez patienter', 'Tous nos agents sont occupés. Votre appel est important : restez en ligne.'],
    en: ['Please hold', 'All our agents are busy. Your call is important: stay on the line.'],
  },
  { sound: 'hold', use: 'hold-music', fr: ['À la claire fontaine', ''], en: ['À la claire fontaine', ''] },
]

/** A demo announcement's identifier, for the demo's other services. */
export function demoAnnouncementId(company: DemoCompany, sound: SeedSound): string {
  return seedId(`${company.key}/announcement/${sound}`)
}

/** The announcements of a demo company, and its music on hold. */
export async function seedAnnouncements(company: DemoCompany): Promise<void> {
  const companyId = seedId(company.key)
  const now = Date.now()
  for (const { sound, use, fr, en } of words) {
    const [name, transcript] = company.locale === 'fr' ? fr : en
    const row = await seedSoundFile(companyId, `${company.key}/sound/${sound}`, sound, use)
    const id = demoAnnouncementId(company, sound)
    await keep(async write => {
      await row.insert(write)
      const entry = { companyId, id, kind: 'announcements', name, sort: sortKey(name), createdAt: now }
      await write.insert(directory).values(entry)
      const kept = { companyId, id, soundId: row.id, transcript: transcript || null, updatedAt: now }
      await write.insert(announcements).values(kept)
    })
  }
  const id = seedId(`${company.key}/music-on-hold`)
  const name = company.locale === 'fr' ? 'Musique de l’entreprise' : 'Company music'
  const target = demoAnnouncementId(company, 'hold')
  await keep(async write => {
    const entry = { companyId, id, kind: 'music-on-hold', name, sort: sortKey(name), createdAt: now }
    await write.insert(directory).values(entry)
    await write.insert(musicOnHold).values({ companyId, id, source: 'custom' })
    await write.insert(links).values({ companyId, ownerId: id, slot: 'music', kind: 'entry', targetId: target })
  })
}
