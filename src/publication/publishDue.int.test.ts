import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeInPlace, writeNewestVersionInPlace } from '#platform/database/writeInPlace.ts'
import { move } from '#workflow/move.ts'
import { bodyOf, openOffice, type Office } from '../../tests/support/office.ts'
import { tellLate, tellStuck } from '#notifications/tellAboutSchedule.ts'
import { publishDue } from './publishDue.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

async function scheduledNews(headline: string, nature = 'informational') {
  const { payload, as, person, desk } = office
  const imprint = { issuedBy: 'Штаб', orderedBy: 'Штаб', paidFrom: 'Қор' }
  const { id } = await payload.create({ collection: 'news', data: { headline, nature, imprint, body: bodyOf('Мәтін.'), desk } as never })
  const reference = { collection: 'news' as const, id }
  await move(await as(await person('Дана', 'reporter')), { ...reference, transition: 'submit' })
  const editor = await as(await person('Ержан', 'editor'))
  await move(editor, { ...reference, transition: 'approve' })
  await move(editor, { ...reference, transition: 'schedule', input: { publishAt: new Date(Date.now() + 3_600_000) } })
  return reference
}

/** As if the hour had passed, with the server up or down. */
async function letTimePass(reference: { collection: 'news'; id: string }, ago = 1000) {
  const req = await office.as(undefined)
  const fields = { publishAt: new Date(Date.now() - ago).toISOString() }
  await writeInPlace(req, { ...reference, fields })
  await writeNewestVersionInPlace(req, { ...reference, fields })
}

const stateOf = async (id: string) => (await office.payload.findByID({ collection: 'news', id, draft: true })).state

it('publishes what is due, once, and leaves what is not', async () => {
  const [due, later] = [await scheduledNews('Уақыты келген'), await scheduledNews('Кейінірек')]
  await letTimePass(due)
  const published = await Promise.all([publishDue(office.payload), publishDue(office.payload)])
  expect(published[0] + published[1]).toBe(1)
  expect([await stateOf(due.id), await stateOf(later.id)]).toEqual(['live', 'scheduled'])
  const { docs } = await office.payload.find({
    collection: 'audit-entries',
    where: { and: [{ item: { equals: due.id } }, { action: { equals: 'publish' } }] },
  })
  expect(docs).toMatchObject([{ actor: 'clock', from: 'scheduled', to: 'live' }])
})

it('does not publish a campaign item in a quiet period that was set after it was scheduled', async () => {
  const item = await scheduledNews('Үгіт', 'campaign')
  const from = new Date(Date.now() - 60_000).toISOString()
  const to = new Date(Date.now() + 60_000).toISOString()
  const period = await office.payload.create({ collection: 'quiet-periods', data: { name: 'Сайлау', covers: 'campaign', from, to } })
  await letTimePass(item)
  await publishDue(office.payload)
  expect(await stateOf(item.id)).toBe('scheduled')
  await office.payload.delete({ collection: 'quiet-periods', id: period.id })
  await publishDue(office.payload)
  expect(await stateOf(item.id)).toBe('live')
})

describe('an item that does not go out in time', () => {
  const told = async (start: string) => {
    const { docs } = await office.payload.find({ collection: 'notices', where: { entry: { like: start } }, pagination: false })
    return docs
  }

  it('is told once to the editors of its desk when it cannot go out', async () => {
    const item = await scheduledNews('Тұрып қалған', 'campaign')
    await letTimePass(item)
    const window = { from: new Date(Date.now() - 60_000).toISOString(), to: new Date(Date.now() + 60_000).toISOString() }
    const period = await office.payload.create({ collection: 'quiet-periods', data: { name: 'Сайлау', covers: 'campaign', ...window } })
    await publishDue(office.payload, { stuck: tellStuck })
    await publishDue(office.payload, { stuck: tellStuck })
    const editor = await office.person('Ержан', 'editor')
    const notices = await told(`stuck:${item.id}`)
    expect(notices).toMatchObject([{ to: { id: editor.id }, link: `/admin/collections/news/${item.id}` }])
    expect(notices[0]?.text).toMatch(/^«Тұрып қалған» жоспарланған уақытта жарияланбады .*Сайлау/)
    await office.payload.delete({ collection: 'quiet-periods', id: period.id })
  })

  it('is told to its people when it goes out late, and not when it is in time', async () => {
    const [late, inTime] = [await scheduledNews('Кешіккен'), await scheduledNews('Дәл')]
    await letTimePass(inTime)
    await letTimePass(late, 600_000)
    await publishDue(office.payload, { late: tellLate })
    const names = (await told(`late:${late.id}`)).map(({ to }) => (typeof to === 'object' ? to.name : to))
    expect(names.toSorted()).toEqual(['Дана', 'Ержан'])
    expect(await told(`late:${inTime.id}`)).toEqual([])
  })
})
