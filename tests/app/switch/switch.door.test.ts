import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { newId } from '@/db/id'
import { numbers, outbox, people, phones, switchCalls } from '@/db/schema'
import { keep, read } from '@/db/store'
import { lineUser } from '@/lib/phones/line'
import { blank } from '@/lib/services/call-centers/schema'
import { services } from '@/lib/services/registry'
import type { Service } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import { addSwitchKey, revokeSwitchKey } from '@/lib/switch/store'
import { signedIn, unique } from '../../support/people'
import { freeNumber, tremblay } from '../what-if/tremblay'

let company: Awaited<ReturnType<typeof tremblay>>
let key: string
let lines: { alice: string; benoit: string }

beforeAll(async () => {
  company = await tremblay()
  key = await addSwitchKey(`switch ${unique()}`)
  const [alice, benoit] = await Promise.all([company.alice, company.benoit].map(({ id }) => phoneOf(id)))
  lines = { alice: alice ?? '', benoit: benoit ?? '' }
})

async function phoneOf(ownerId: string): Promise<string> {
  const { companyId } = company
  const id = newId()
  await keep(write =>
    write.insert(phones).values({
      companyId,
      id,
      name: `phone ${id}`,
      model: 'yealink-t54w',
      kind: 'desk',
      ownerId,
      createdAt: Date.now(),
    }),
  )
  return lineUser({ id })
}

function ask(path: string, body?: unknown, bearer = key): Promise<Response> {
  return fetch(`${inject('served').url}/api/switch/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
}

/** One step of a call from outside to the company's main number. */
async function step(call: string, outcome: string, more: object = {}) {
  const response = await ask('next-step', { call, from: '+14185551212', dialled: company.main, outcome, ...more })
  return { status: response.status, body: await response.json() }
}

const playing = (play: object[], then: object) => ({ play, then })

describe('a switch asks for the next step', () => {
  test('the group is hunted without any logic of the switch', async () => {
    const call = unique()
    expect(await step(call, 'new')).toEqual({
      status: 200,
      body: { ring: [{ line: lines.alice, person: company.alice.id }], seconds: 18 },
    })
    expect((await step(call, 'busy')).body).toEqual({
      ring: [{ line: lines.benoit, person: company.benoit.id }],
      seconds: 18,
    })
    expect((await step(call, 'noAnswer')).body).toEqual({ reject: 'busy' })
    expect((await step(call, 'noAnswer')).status).toBe(409)
  })

  test('a mailbox: what to play, then what to do', async () => {
    const call = unique()
    const toBenoit = { dialled: company.ofBenoit }
    expect((await step(call, 'new', toBenoit)).body).toEqual({
      ring: [{ line: lines.benoit, person: company.benoit.id }],
      seconds: 18,
    })
    expect((await step(call, 'noAnswer', toBenoit)).body).toEqual(
      playing([{ prompt: 'greeting.noAnswer' }], { voicemail: company.benoit.id }),
    )
  })

  test('an answered call is over for the portal, and keeps no state', async () => {
    const call = unique()
    await step(call, 'new')
    expect((await step(call, 'answered', { by: company.alice.id })).body).toEqual(playing([], { connected: true }))
    expect(await read().select().from(switchCalls).where(eq(switchCalls.id, call))).toEqual([])
  })

  test('a call that waits in a queue is mailed, and stands on the pages of its administrator and agent', async () => {
    const { alice, benoit, companyId, tremblay: own } = company
    const by = { companyId, personId: alice.id, name: alice.name }
    const [number, name] = [freeNumber(), `File ${unique()}`]
    await keep(write => write.insert(numbers).values({ companyId, number }))
    const agents = [{ id: benoit.id, weight: null, skill: null }]
    const watched = { thresholdCalls: 1, thresholdEmail: `${unique()}@sirop.example` }
    const values = { ...blank, name, numbers: [number], agents, strandedAction: 'ringing', ...watched }
    await saveService(by, own, services['call-centers'] as Service, values)
    await keep(write => write.update(people).set({ agentState: 'available' }).where(eq(people.id, benoit.id)))
    const response = await step(unique(), 'new', { dialled: number })
    expect(response.status).toBe(200)
    const [letter] = await read().select().from(outbox).where(eq(outbox.to, watched.thresholdEmail))
    expect(letter?.subject).toBe(`Seuil jaune atteint\u00a0: ${name}`)
    const administrator = await signedIn(alice, 'en')
    await administrator.visit(new URL(letter?.text.match(/https?:\S+/)?.[0] ?? '').pathname)
    expect(administrator.rows('table:contains("Calls in queue")')).toContainEqual(['Calls in queue', '1', 'Yellow'])
    const agent = await signedIn(benoit, 'fr')
    await agent.visit('/settings/queues')
    const mine = `h2:contains("${name}") + .table`
    expect(agent.rows(mine)).toContainEqual(['Appels en file', '1', 'Jaune'])
    expect(agent.rows(mine)).toContainEqual(['Plus longue attente', expect.any(String), 'Aucun seuil'])
  })

  test('911 from a line: out at once, with the number of the line', async () => {
    const asked = { call: unique(), from: lines.alice, dialled: '911', outcome: 'new' }
    expect(await (await ask('next-step', asked)).json()).toEqual({
      ring: [{ number: '911', confirm: false }],
      seconds: 600,
      caller: company.ofAlice,
    })
  })

  test('a line calls abroad, and may not', async () => {
    const asked = { call: unique(), from: lines.alice, dialled: '011 33 1 42 68 53 00', outcome: 'new' }
    expect(await (await ask('next-step', asked)).json()).toEqual(
      playing([{ prompt: 'notPermitted' }], { reject: 'notPermitted' }),
    )
  })

  test('a setting changed in the middle of a call counts from the next step on', async () => {
    const call = unique()
    const toBenoit = { dialled: company.ofBenoit }
    await step(call, 'new', toBenoit)
    const alice = await signedIn(company.alice, 'fr')
    await alice.visit(`/users/${company.benoit.id}/forwarding-busy`)
    await alice.submit({ Activé: true, 'Renvoyer à': '2001' }, 'Enregistrer')
    if (alice.text.includes('Enregistrer quand même')) await alice.submit({}, 'Enregistrer quand même')
    expect((await step(call, 'busy', toBenoit)).body).toEqual({
      ring: [{ line: lines.alice, person: company.alice.id }],
      seconds: 18,
    })
  })

  test.each([
    ['no key', 401, { outcome: 'new' }, 'switch_none'],
    ['an unknown outcome', 422, { outcome: 'sleepy' }],
    ['a field that is not in the contract', 422, { outcome: 'new', company: 'x' }],
    ['a number of nobody', 404, { outcome: 'new', dialled: '+14185550000' }],
    ['a line of nobody', 404, { outcome: 'new', from: '0'.repeat(32) }],
    ['a step of an unknown call', 409, { outcome: 'busy' }],
  ])('%s is refused', async (_, status, fields, bearer = key) => {
    const asked = { call: unique(), from: '+14185551212', dialled: company.main, ...fields }
    const response = await ask('next-step', asked, bearer)
    expect(response.status).toBe(status)
    expect(await response.json()).toHaveProperty('error')
  })

  test.each(['', '{', '[]', 'null', '"x"'])('a body that is no question is refused: %s', async body => {
    expect([400, 422]).toContain((await ask('next-step', body)).status)
  })

  test('a revoked key is refused', async () => {
    const name = `switch ${unique()}`
    const revoked = await addSwitchKey(name)
    expect((await ask(`secret?line=${lines.alice}`, undefined, revoked)).status).toBe(200)
    expect(await revokeSwitchKey(name)).toBe(true)
    expect((await ask(`secret?line=${lines.alice}`, undefined, revoked)).status).toBe(401)
    expect(await revokeSwitchKey(name)).toBe(false)
  })
})

describe('a switch checks a registration', () => {
  test('by the HA1 of the line', async () => {
    const answer = await (await ask(`secret?line=${lines.alice}`)).json()
    expect(answer).toMatchObject({ line: lines.alice, person: company.alice.id, extension: '2001' })
    expect(answer.ha1).toMatch(/^[0-9a-f]{32}$/)
  })

  test.each(['', '0', '0'.repeat(32), "' or 1=1"])('there is no line %j', async line => {
    expect((await ask(`secret?line=${encodeURIComponent(line)}`)).status).toBe(404)
  })
})

describe('a switch reports finished calls', () => {
  const finished = (call: string, more: object = {}) => ({
    ...{ call, from: '+14185551212', dialled: company.ofBenoit, outcome: 'answered' },
    ...{ startedAt: '2026-06-17T14:00:00Z', answeredAt: '2026-06-17T14:00:12Z', endedAt: '2026-06-17T14:05:12Z' },
    ...more,
  })

  test('they are in the records at once, and once', async () => {
    const call = unique()
    expect(await (await ask('calls', { calls: [finished(call)] })).json()).toEqual({ added: 1, known: 0, refused: [] })
    expect(await (await ask('calls', { calls: [finished(call)] })).json()).toEqual({ added: 0, known: 1, refused: [] })
    const alice = await signedIn(company.alice, 'fr')
    await alice.visit('/calls/company?start=2026-06-17%2000:00:00&end=2026-06-18%2000:00:00')
    expect(alice.text).toContain('1')
  })

  test('a bad one does not keep the others out', async () => {
    const [good, bad] = [unique(), unique()]
    const calls = [
      finished(good),
      finished(bad, { endedAt: '2026-06-17T13:00:00Z' }),
      finished(unique(), { dialled: '+14185550000' }),
    ]
    const answer = await (await ask('calls', { calls })).json()
    expect(answer).toMatchObject({ added: 1, refused: [{ call: bad }, {}] })
  })

  test('a line’s own call is shown under its person', async () => {
    const call = finished(unique(), { from: lines.benoit, dialled: '+14165551234' })
    expect(await (await ask('calls', { calls: [call] })).json()).toMatchObject({ added: 1 })
  })
})

test('the contract is served, and says what is asked and answered', async () => {
  const contract = await (await fetch(`${inject('served').url}/api/switch/openapi.json`)).json()
  expect(contract.openapi).toBe('3.1.0')
  expect(Object.keys(contract.paths)).toEqual([
    '/api/switch/next-step',
    '/api/switch/secret',
    '/api/switch/sounds/{id}',
    '/api/switch/calls',
  ])
  const asked = contract.paths['/api/switch/next-step'].post.requestBody.content['application/json'].schema
  expect(asked.required).toEqual(['call', 'from', 'dialled', 'outcome'])
})
