import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { writeInPlace, writeNewestVersionInPlace } from '#platform/database/writeInPlace.ts'
import { move } from '#workflow/move.ts'
import type { ItemReference } from '#workflow/workflowOptions.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { deskHands, embargoedNews, itemAt, liveNews } from '../../../tests/support/premises.ts'
import { followBoundaries } from './followBoundaries.ts'
import { followChanges, type Follower } from './followChanges.ts'
import { lastSequence } from './numberChanges.ts'
import { pruneChanges } from './pruneChanges.ts'
import type { PublicChange } from './PublicChange.ts'
import { workOffChanges } from './workOffChanges.ts'

let office: Office
const stops: (() => void)[] = []
beforeAll(async () => {
  office = await openOffice()
})
afterEach(() => stops.splice(0).forEach((stop) => stop()))
afterAll(() => office.close())

const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await pause(10)
}

async function follow(given: Partial<Follower> = {}): Promise<PublicChange[]> {
  const seen: PublicChange[] = []
  const follower: Follower = { name: 'A test', after: 'now', handle: (changes) => void seen.push(...changes), ...given }
  stops.push(await followChanges(office.payload, follower))
  return seen
}

const newTopic = (name: string) => office.payload.create({ collection: 'topics', data: { name } })

/** What another server does is only seen in the database. */
const changeElsewhere = (item: string, at = new Date()) =>
  office.payload.create({ collection: 'changes', data: { at: at.toISOString(), kind: 'changed', collection: 'topics', item, facets: {} } })

describe('a follower', () => {
  it('gets what is saved after it began, in order, from this server and from others', async () => {
    await newTopic('Бұрынғы')
    const seen = await follow()
    const topic = await newTopic('Жаңа')
    await until(() => seen.length === 1)
    await changeElsewhere('elsewhere')
    await until(() => seen.length === 2)
    expect(seen.map(({ item }) => item)).toEqual([topic.id, 'elsewhere'])
    expect(seen[1]?.sequence).toBe((seen[0]?.sequence ?? 0) + 1)
  })

  it('goes on behind the number that it kept', async () => {
    const after = await lastSequence(office.payload)
    const topic = await newTopic('Арасында')
    const seen = await follow({ after })
    await until(() => seen.length === 1)
    expect(seen[0]).toMatchObject({ item: topic.id, kind: 'changed', collection: 'topics', sequence: after + 1 })
  })

  it('gets again what it failed at, and misses nothing', async () => {
    let failures = 2
    const seen: PublicChange[] = []
    await follow({
      handle: (changes) => {
        if (failures-- > 0) throw new Error('not yet')
        seen.push(...changes)
      },
    })
    const first = await newTopic('Біріншісі')
    const second = await newTopic('Екіншісі')
    await until(() => seen.length === 2)
    expect(seen.map(({ item }) => item)).toEqual([first.id, second.id])
  })

  it.each([
    ['was away until its changes were pruned', async () => {
      const after = await lastSequence(office.payload)
      const old = new Date(Date.now() - 40 * 86_400_000)
      for (const item of ['a', 'b', 'c']) await changeElsewhere(item, old)
      const seen = await follow({ after })
      await until(() => seen.length === 3)
      await pruneChanges(office.payload)
      return after
    }],
    ['knows more than the database, which was put back to an earlier day', async () => (await lastSequence(office.payload)) + 1000],
  ])('that %s starts over and goes on from there', async (_, arrange) => {
    const after = await arrange()
    const heads: number[] = []
    const seen = await follow({ after, startOver: (head) => void heads.push(head) })
    await until(() => heads.length === 1)
    const topic = await newTopic('Кейінгі')
    await until(() => seen.length === 1)
    expect(seen[0]).toMatchObject({ item: topic.id, sequence: (heads[0] ?? 0) + 1 })
  })

  it('works off once what several servers work off, and from where the last one came', async () => {
    const done: string[] = []
    const round = () => workOffChanges(office.payload, 'test', async (changes) => void done.push(...changes.map(({ item }) => item)))
    await round()
    const first = await newTopic('Хат')
    await round()
    await round()
    const second = await newTopic('Тағы хат')
    await expect(workOffChanges(office.payload, 'test', () => Promise.reject(new Error('died')))).rejects.toThrow('died')
    await round()
    expect(done).toEqual([first.id, second.id])
  })
})

describe('the clock of embargoes and quiet periods', () => {
  /** An item whose embargo has lifted while no server was running. */
  async function liftedUnseen(): Promise<ItemReference> {
    const item = await embargoedNews(office)
    const fields = { releaseAt: new Date().toISOString() }
    await writeInPlace(await office.as(undefined), { ...item, fields })
    await writeNewestVersionInPlace(await office.as(undefined), { ...item, fields })
    return item
  }

  const soon = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString()

  it('tells once that an embargo has lifted, at its time, however many servers watch', async () => {
    stops.push(await followBoundaries(office.payload), await followBoundaries(office.payload))
    const seen = await follow()
    const item = await itemAt(office, 'news', 'approved/never')
    const { editor } = await deskHands(office)
    const releaseAt = new Date(Date.now() + 3000)
    const { id } = await move(editor, { ...item, transition: 'publish', input: { releaseAt } })
    await until(() => seen.some(({ kind }) => kind === 'released'))
    expect(Date.now()).toBeGreaterThanOrEqual(releaseAt.getTime())
    await office.payload.create({ collection: 'topics', data: { name: 'Соңғысы' } })
    await until(() => seen.at(-1)?.collection === 'topics')
    expect(seen.filter(({ item }) => item === id).map(({ kind }) => kind)).toEqual(['embargoed', 'released'])
    expect(seen.find(({ kind }) => kind === 'released')?.facets.language).toEqual(['kk'])
  })

  it('tells at its start what happened while nobody was there, and never again', async () => {
    const { id } = await liftedUnseen()
    const seen = await follow()
    stops.push(await followBoundaries(office.payload))
    await until(() => seen.some(({ item, kind }) => item === id && kind === 'released'))
    stops.push(await followBoundaries(office.payload))
    await newTopic('Белгі')
    await until(() => seen.at(-1)?.collection === 'topics')
    expect(seen.filter(({ item }) => item === id)).toHaveLength(1)
  })

  it('tells when a quiet period begins and ends, also one that is moved', async () => {
    stops.push(await followBoundaries(office.payload))
    const seen = await follow()
    const data = { name: 'Тыныштық', covers: 'campaign' as const, from: '2030-01-01T00:00:00.000Z', to: '2030-01-02T00:00:00.000Z' }
    const { id } = await office.payload.create({ collection: 'quiet-periods', data })
    await office.payload.update({ collection: 'quiet-periods', id, data: { from: soon(500), to: soon(1200) } })
    await until(() => seen.at(-1)?.kind === 'ended')
    expect(seen.map(({ kind }) => kind)).toEqual(['changed', 'changed', 'began', 'ended'])
  })

  it('says nothing of what was withdrawn before its embargo lifted', async () => {
    const item = await liftedUnseen()
    const { chief } = await deskHands(office)
    await move(chief, { ...item, transition: 'withdraw', input: { reason: 'Қате' } })
    const seen = await follow()
    stops.push(await followBoundaries(office.payload))
    const marker = await liveNews(office)
    await until(() => seen.some(({ item: id }) => id === marker.id))
    expect(seen.filter(({ item: id, kind }) => id === item.id && kind === 'released')).toEqual([])
  })
})
