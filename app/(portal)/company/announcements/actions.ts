'use server'

import { notFound, redirect } from 'next/navigation'
import { askedKind } from '@/app/(portal)/company/_services/asked'
import { Conflict } from '@/db/conflict'
import { secondsOf } from '@/lib/audio/limits'
import { nameFromFile } from '@/lib/audio/name'
import { sweep, withSound } from '@/lib/audio/store'
import { audioProblem, postedSound } from '@/lib/audio/upload'
import { formAction } from '@/lib/auth/posted/action'
import { parse } from '@/lib/forms/parse'
import type { Problem, Problems } from '@/lib/forms/problems'
import { rejected, stale } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { announcementForm } from '@/lib/services/announcements/form'
import { type Announcement, findAnnouncement } from '@/lib/services/announcements/queries'
import { addAnnouncement, removeAnnouncements, saveAnnouncement } from '@/lib/services/announcements/store'
import { toConfirm } from '@/lib/snapshot/preview'
import { setNotice } from '@/lib/ui/notices'

const list = '/company/announcements'

/** An administrator: adds an announcement from an uploaded or recorded sound. */
export const addSoundFile = formAction(async function addSoundFile(_: FormState, form: FormData): Promise<FormState> {
  const { by, company } = await askedKind('announcements')
  const { values, problems } = parse(announcementForm, form)
  const { sound, fileName = '', problem } = await postedSound(form, 'file', values?.use ?? 'announcement')
  const name = values?.name ?? nameFromFile(fileName)
  const wrong = problem ?? (sound ? undefined : ({ key: 'audioMissing' } as const))
  const all: Problems = {
    ...problems,
    ...(name || wrong ? {} : { name: { key: 'required' } }),
    ...(wrong && { file: wrong }),
  }
  if (!values || !sound || Object.keys(all).length) return rejected(form, all)
  try {
    await withSound(company, values.use, sound, row => addAnnouncement(by, company, { ...values, name }, row))
  } catch (error) {
    return rejected(form, refusal(error))
  }
  await sweep(company, Date.now())
  await setNotice('added', { name })
  redirect(list)
})

/** An administrator: renames an announcement or replaces its file; what plays it plays the new file. */
export const saveSoundFile = formAction(async function saveSoundFile(
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { by, company } = await askedKind('announcements')
  const before = await findAnnouncement(company, id)
  if (!before) notFound()
  const { values, problems } = parse(announcementForm, form)
  const { sound, problem } = await postedSound(form, 'file', values?.use ?? before.use)
  const long = values && !sound && !problem ? tooLong(before, values.use) : undefined
  const all: Problems = { ...problems, ...(problem && { file: problem }), ...(long && { use: long }) }
  if (!values || Object.keys(all).length) return rejected(form, all)
  const words = { ...values, name: values.name ?? before.name }
  const version = Number(form.get('version'))
  try {
    const saved = sound
      ? await withSound(company, values.use, sound, async row => {
          if (!(await saveAnnouncement(by, company, before, version, words, row))) throw new Stale()
          return true
        })
      : await saveAnnouncement(by, company, before, version, words)
    if (!saved) throw new Stale()
  } catch (error) {
    if (error instanceof Stale) return meanwhile(form, before)
    return rejected(form, refusal(error))
  }
  await setNotice('saved')
  redirect(list)
})

/** An administrator: deletes the ticked announcements, replacing those in use where a replacement was chosen. */
export const removeSoundFiles = formAction(async function removeSoundFiles(
  ids: string[],
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { by, company, locale } = await askedKind('announcements')
  const found = await Promise.all([...new Set(ids)].slice(0, 500).map(id => findAnnouncement(company, id)))
  const chosen = found.filter(announcement => announcement !== undefined)
  if (chosen.length === 0) notFound()
  const replacements = new Map<string, string>()
  for (const { id } of chosen) {
    const replacement = String(form.get(`replace.${id}`) ?? '')
    if (!replacement) continue
    const other = await findAnnouncement(company, replacement)
    if (!other || chosen.some(one => one.id === other.id))
      return rejected(form, { [`replace.${id}`]: { key: 'announcementReplacement' } })
    replacements.set(id, other.id)
  }
  const saving = () => removeAnnouncements(by, company, chosen, replacements)
  const confirm = await toConfirm(form, { company, locale }, saving)
  if (confirm) return confirm
  const blocked = await saving()
  if (blocked.length) {
    const problems = blocked.map(({ id, name }): [string, Problem] => [
      `replace.${id}`,
      { key: 'announcementInUse', params: { name } },
    ])
    return rejected(form, Object.fromEntries(problems))
  }
  await setNotice('announcementsRemoved', { count: chosen.length })
  redirect(list)
})

class Stale extends Error {}

function tooLong({ durationMs }: Announcement, use: Announcement['use']): Problem | undefined {
  const { most } = secondsOf[use]
  return durationMs > most * 1000 ? { key: 'audioTooLong', params: { most } } : undefined
}

function refusal(error: unknown): Problems {
  if (error instanceof Conflict && error.columns.includes('name')) return { name: { key: 'nameTaken' } }
  return { file: audioProblem(error) }
}

async function meanwhile(form: FormData, before: Announcement): Promise<FormState> {
  const { company } = await askedKind('announcements')
  const now = await findAnnouncement(company, before.id)
  if (!now) notFound()
  return stale(form, now.version, { name: now.name, transcript: now.transcript ?? '' })
}
