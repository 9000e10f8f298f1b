import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { embargoedNews, liveNews } from '../../../tests/support/premises.ts'
import { openTakers, type Takers } from '../../../tests/support/takers.ts'
import { sendMails } from '../mail/sendMails.ts'
import { answerMailLink } from '../mail-links/answerMailLink.ts'

let takers: Takers
beforeAll(async () => {
  takers = await openTakers()
})
beforeEach(() => takers.empty())
afterAll(() => takers.close())

describe('whoever leaves an address beside an item', () => {
  it('is asked first, told of a withdrawal, and can stop by one press', async () => {
    const story = await liveNews(takers.office)
    expect(await takers.watch(story, 'reader@home.example')).toBe('/kk/press/watches?said=saidCheckMail')
    await sendMails(takers.office.payload)
    const unconfirmed = await liveNews(takers.office)
    await takers.watch(unconfirmed, 'stranger@home.example')
    await takers.confirm(takers.smtp.received[0])
    await takers.withdraw(story)
    await takers.withdraw(unconfirmed)
    await takers.work()
    const told = takers.smtp.received.filter(({ subject }) => subject?.startsWith('Қайтарып алынды'))
    expect(told.map(({ to }) => to?.[0]?.address)).toEqual(['reader@home.example'])
    expect(told[0]?.text).not.toContain('Сіз алған')
    const headers = new Map(told[0]?.headers.map(({ key, value }) => [key, value]))
    expect(headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    const token = /mail\/(\S+)\/stop>/.exec(headers.get('list-unsubscribe') ?? '')?.[1] ?? ''
    await answerMailLink(takers.office.payload, new Request('http://media.example/x', { method: 'POST', body: 'List-Unsubscribe=One-Click' }), { language: 'kk', token, deed: 'stop' })
    expect((await takers.office.payload.count({ collection: 'item-watches', where: { email: { equals: 'reader@home.example' } } })).totalDocs).toBe(0)
  })

  it('hears nothing of what is not public, and is told once though they took it too', async () => {
    const hidden = await embargoedNews(takers.office)
    expect(await takers.watch(hidden, 'reader@home.example')).toBe('/kk/press/watches?said=refusedItem')
    const story = await liveNews(takers.office)
    const { email } = await takers.took(story)
    await takers.watch(story, email)
    await sendMails(takers.office.payload)
    await takers.confirm(takers.smtp.received[0])
    takers.smtp.received = []
    await takers.withdraw(story)
    await takers.work()
    expect(takers.mailsTo(email)).toHaveLength(1)
  })
})
