import 'server-only'
import { personOf } from '@/lib/auth/person-of'
import { listCallables } from '@/lib/destinations/queries'
import { parse } from '@/lib/forms/parse'
import { listForm } from '@/lib/voicemail/list-form'
import { type DistributionList, listDistributionLists, saveDistributionList } from '@/lib/voicemail/lists'
import type { Told, Undoable } from './undoable'

/** A distribution list of a mailbox, one of fifteen; its members are checked as its form checks them. */
export function undoVoicemailList({ before, after }: Told): Undoable {
  const { number } = (after ?? before ?? {}) as DistributionList
  return {
    async current(company, id) {
      return (await listDistributionLists(company, id)).find(list => list.number === number) ?? null
    },
    async restore({ viewer, id, image }) {
      const { by, company } = viewer
      const person = await personOf(viewer, id)
      const { name, members } = (image ?? { name: '', members: [] }) as Omit<DistributionList, 'number'>
      const form = new FormData()
      form.set('name', name)
      form.set('members', members.join('\n'))
      const people = (await listCallables(company)).filter(({ kind }) => kind === 'person')
      const { problems } = parse(listForm(new Set(people.flatMap(({ extension }) => extension ?? []))), form)
      if (problems) return Object.values(problems)[0]
      await saveDistributionList(by, company, person, { number, name, members })
      return undefined
    },
  }
}
