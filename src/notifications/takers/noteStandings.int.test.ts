import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { move } from '#workflow/move.ts'
import type { ItemReference } from '#workflow/workflowOptions.ts'
import { deskHands, embargoedNews, liveNews } from '../../../tests/support/premises.ts'
import { openTakers, type Takers } from '../../../tests/support/takers.ts'
import { sendMails } from '../mail/sendMails.ts'
import { stopWatch } from './watchItem.ts'

let takers: Takers
beforeAll(async () => {
  takers = await openTakers()
})
beforeEach(() => takers.empty())
afterAll(() => takers.close())

describe('a note that has waited', () => {
  const correct = async (story: ItemReference, note: string, lead: string) => takers.change(story, { lead }, { change: 'correction', changeNote: note })
  const statesOf = async (email: string) => (await takers.office.payload.find({ collection: 'mails', where: { to: { equals: email } }, sort: 'createdAt' })).docs.map(({ state }) => state)

  it('of a correction does not go out when the item was withdrawn meanwhile, whose withdrawal does', async () => {
    const story = await liveNews(takers.office)
    const { email } = await takers.took(story)
    await correct(story, 'Күні қате еді.', 'Түзетілді.')
    await takers.queue()
    await takers.withdraw(story)
    await takers.queue()
    await sendMails(takers.office.payload)
    expect(takers.mailsTo(email).map(({ subject }) => subject?.split(':')[0])).toEqual(['Қайтарып алынды'])
    expect(await statesOf(email)).toEqual(['dropped', 'sent'])
  })

  it('of a withdrawal does not go out when the item is back', async () => {
    const story = await liveNews(takers.office)
    const { email } = await takers.took(story)
    await takers.withdraw(story)
    await takers.queue()
    const { chief, author, editor } = await deskHands(takers.office)
    await move(chief, { ...story, transition: 'reinstate', input: { reason: 'Қателестік' } })
    await move(author, { ...story, transition: 'submit' })
    await move(editor, { ...story, transition: 'approve' })
    await move(editor, { ...story, transition: 'publish', input: { change: 'minor' } })
    await sendMails(takers.office.payload)
    expect(await statesOf(email)).toEqual(['dropped'])
  })

  it('of what is under embargo does not go out to who has lost access', async () => {
    const story = await embargoedNews(takers.office)
    const { email } = await takers.took(story)
    await correct(story, 'Күні қате еді.', 'Түзетілді.')
    await takers.queue()
    await takers.office.payload.update({ collection: 'journalists', where: { email: { equals: email } }, data: { standing: 'revoked' } })
    await sendMails(takers.office.payload)
    expect([takers.mailsTo(email).length, await statesOf(email)]).toEqual([0, ['dropped']])
  })

  it('goes out before a newer one, however long it has to wait', async () => {
    const story = await liveNews(takers.office, { lead: 'Дүйсенбі.' })
    const { email } = await takers.took(story)
    await correct(story, 'Бірінші.', 'Сейсенбі.')
    await takers.queue()
    await takers.office.payload.update({ collection: 'mails', where: { to: { equals: email } }, data: { nextTry: new Date(Date.now() + 60_000).toISOString() } })
    await correct(story, 'Екінші.', 'Сәрсенбі.')
    await takers.queue()
    await sendMails(takers.office.payload)
    expect(takers.mailsTo(email)).toEqual([])
    expect((await takers.office.payload.find({ collection: 'mails', where: { to: { equals: email } } })).docs.map(({ tries }) => tries)).toEqual([0, 0])
    for (const _ of ['the first', 'the second']) {
      await takers.office.payload.update({ collection: 'mails', where: { and: [{ to: { equals: email } }, { state: { equals: 'waiting' } }] }, data: { nextTry: new Date(0).toISOString() } })
      await sendMails(takers.office.payload)
    }
    expect(takers.mailsTo(email).map(({ text }) => /Бірінші|Екінші/.exec(text ?? '')?.[0])).toEqual(['Бірінші', 'Екінші'])
  })

  it('goes to nobody who has stopped it', async () => {
    const story = await liveNews(takers.office)
    await takers.watch(story, 'waiting@home.example')
    await sendMails(takers.office.payload)
    await takers.confirm(takers.smtp.received[0])
    takers.smtp.received = []
    await correct(story, 'Күні қате еді.', 'Түзетілді.')
    await takers.queue()
    const { docs } = await takers.office.payload.find({ collection: 'item-watches', where: { email: { equals: 'waiting@home.example' } } })
    await stopWatch(takers.office.payload, docs[0]?.id ?? '')
    await sendMails(takers.office.payload)
    expect([takers.mailsTo('waiting@home.example').length, await statesOf('waiting@home.example')]).toEqual([0, []])
  })
})
