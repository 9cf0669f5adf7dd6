import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { companies } from '@/db/schema'
import { afterChange, keep, read, rehearse } from '@/db/store'
import { addCompany } from '../support/people'
import { freshStore } from '../support/store'

let tremblay: string
let known: string | undefined

beforeEach(async () => {
  freshStore()
  tremblay = (await addCompany('Érablière Tremblay')).id
  known = await nameIn()
})

const rename = (name: string) =>
  keep(async write => void (await write.update(companies).set({ name }).where(eq(companies.id, tremblay))))
const nameIn = async (from = read()) => (await from.select().from(companies).where(eq(companies.id, tremblay)))[0]?.name

describe('a rehearsal', () => {
  test('sees all that a save changes, though it changes several times, and keeps nothing of it', async () => {
    const seen: unknown[] = []
    const last = await rehearse(
      async () => {
        await rename('Sirop Tremblay')
        seen.push(await nameIn())
        await rename('Sirops Tremblay')
      },
      from => nameIn(from),
    )
    expect([...seen, last]).toEqual(['Sirop Tremblay', 'Sirops Tremblay'])
    expect(await nameIn()).toBe(known)
  })

  test('goes on after a change within it that failed', async () => {
    const failing = keep(async write => {
      await write.update(companies).set({ name: 'Garage' }).where(eq(companies.id, tremblay))
      throw new Error('refused')
    })
    await expect(failing).rejects.toThrow('refused')
    const seen = await rehearse(
      async () => {
        await rename('Sirop Tremblay')
        await keep(async write => {
          await write.update(companies).set({ name: 'Garage' }).where(eq(companies.id, tremblay))
          throw new Error('refused')
        }).catch(() => undefined)
      },
      from => nameIn(from),
    )
    expect(seen).toBe('Sirop Tremblay')
  })

  test('throws what the save throws, and keeps nothing', async () => {
    const save = async () => {
      await rename('Sirop Tremblay')
      throw new Error('no')
    }
    await expect(rehearse(save, async () => undefined)).rejects.toThrow('no')
    expect(await nameIn()).toBe(known)
  })

  test('nobody else reads what it writes, and who writes meanwhile waits', async () => {
    const during: Promise<unknown>[] = []
    let go = () => {}
    const gate = new Promise<void>(resolve => {
      go = resolve
    })
    const rehearsed = rehearse(
      async () => {
        await rename('Sirop Tremblay')
        await gate
      },
      from => nameIn(from),
    )
    during.push(rename('Cabane Tremblay'))
    expect(await nameIn()).toBe(known)
    go()
    expect(await rehearsed).toBe('Sirop Tremblay')
    await Promise.all(during)
    expect(await nameIn()).toBe('Cabane Tremblay')
  })

  test('does nothing outside the store', async () => {
    const done: string[] = []
    const save = () => afterChange(async () => done.push('a file'))
    await rehearse(save, async () => undefined)
    expect(done).toEqual([])
    await save()
    expect(done).toEqual(['a file'])
  })
})
