import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { formatDateTime } from '#languages/formatDate.ts'
import { askForLink, opensPassword } from '#people/journalists/ownPassword.ts'
import { requestAccess } from '#people/journalists/requestAccess.ts'
import { findEmbargoed } from '#publication/embargoed.ts'
import { move } from '#workflow/move.ts'
import { acceptTerms, journalistOf } from '../../tests/support/journalists.ts'
import { openOffice, type Office } from '../../tests/support/office.ts'
import { deskHands, edit, embargoedNews } from '../../tests/support/premises.ts'
import { openRoads } from '../../tests/support/roads.ts'
import { openSmtpServer, type TestSmtpServer } from '../../tests/support/smtpServer.ts'
import { sendMails } from './mail/sendMails.ts'

let office: Office
let smtp: TestSmtpServer
let roads: ReturnType<typeof openRoads>

beforeAll(async () => {
  smtp = await openSmtpServer()
  process.env.SITE_URL = 'http://media.example'
  process.env.SMTP_URL = smtp.url
  office = await openOffice()
  roads = openRoads(office)
})
afterAll(async () => {
  await smtp.stop()
  await office.close()
})
beforeEach(async () => {
  smtp.received = []
  await office.payload.delete({ collection: 'mails', where: {} })
})

const officer = () => office.person('Баспасөз хатшысы', 'pressOfficer')
const act = async (id: string | undefined, what: string, data: object = {}) => roads.rest(await officer(), 'POST', `/journalists/${id}/${what}`, data)
const form = (email: string) => ({ name: 'Анна Ким', email, outlet: 'Газета', cardNumber: '17', cardExpiresAt: '2027-05-01', proof: 'https://gazeta.example', phone: '+77011234567', language: 'ru', consent: 'yes' })
const tokenIn = (text = ''): string => /password\/([\w-]{43})/.exec(text)?.[1] ?? ''

it('an approval goes out with a link that is made then, and lies in no table', async () => {
  const id = await requestAccess(office.payload, form('anna@gazeta.example'), { version: 'v1', text: 'Келісемін' })
  const { body } = await act(id, 'approve')
  expect(body).toEqual({ mailed: true })
  const { docs } = await office.payload.find({ collection: 'mails', where: { person: { equals: id } } })
  expect(tokenIn(JSON.stringify(docs))).toBe('')
  await sendMails(office.payload)
  const [mail] = smtp.received.filter(({ to }) => to?.[0]?.address === 'anna@gazeta.example')
  expect(mail?.text).toMatch(/^Здравствуйте, Анна Ким!\n\nМатериалы под эмбарго доступны вам до 1 мая 2027/)
  // On a phone an address is wider than the screen: the mail has a button, and says at its foot who writes.
  expect(mail?.html).toContain('name="viewport"')
  expect(mail?.html).not.toMatch(/>https?:/)
  expect(mail?.text).toMatch(/\n-- \n\S/)
  expect(await opensPassword(office.payload, tokenIn(mail?.text))).toBe(true)
})

it('a link that waits for a mail server is dead after a revocation, whose reason is told', async () => {
  const { journalist } = await journalistOf(office.payload)
  await askForLink(office.payload, journalist.email)
  expect((await act(journalist.id, 'revoke', { reason: 'Шарт бұзылды' })).status).toBe(200)
  await sendMails(office.payload)
  expect(smtp.received.map(({ text }) => text)).toEqual([expect.stringContaining('Себебі: Шарт бұзылды')])
})

it('a link is sent to who has access, and to nobody else', async () => {
  const [approved, waiting] = [await journalistOf(office.payload), await journalistOf(office.payload, { standing: 'requested' })]
  for (const email of [approved.journalist.email, waiting.journalist.email, 'nobody@gazeta.example']) await askForLink(office.payload, email)
  await askForLink(office.payload, approved.journalist.email)
  await sendMails(office.payload)
  expect(smtp.received.map(({ to }) => to?.[0]?.address)).toEqual([approved.journalist.email])
})

it('a new time of an embargo is told once to those who keep to it, in their language', async () => {
  const [reader, other] = [await journalistOf(office.payload), await journalistOf(office.payload)]
  await office.payload.update({ collection: 'journalists', id: reader.journalist.id, data: { language: 'ru' } })
  const story = await embargoedNews(office, { headline: 'Ертеңгі есеп' })
  const notice = (await findEmbargoed(office.payload, reader.journalist)).find(({ id }) => id === story.id)
  if (!notice) throw new Error('It is not under embargo')
  await acceptTerms(office.payload, reader.journalist, notice)
  // Accepted in older and in newer words: told once all the same.
  await office.payload.updateGlobal({ slug: 'settings', data: { organisation: 'Штаб', embargoTerms: '{уақыт} дейін күтемін.' }, locale: 'kk' })
  await acceptTerms(office.payload, reader.journalist, notice)

  const { editor, chief } = await deskHands(office)
  const publish = async (releaseAt: Date | null | undefined, change: object = { change: 'minor' }) => {
    await edit(office, story, { lead: `Толықтырылды ${Date.now()}` })
    await move(editor, { ...story, transition: 'submit' })
    await move(chief, { ...story, transition: 'approve' })
    await move(editor, { ...story, transition: 'publish', input: { ...change, ...(releaseAt !== undefined && { releaseAt }) } })
    await office.payload.jobs.run()
    await office.payload.jobs.run()
  }
  await publish(new Date(Date.now() + 2 * 86_400_000))
  await sendMails(office.payload)
  const toReader = () => smtp.received.filter(({ to }) => to?.[0]?.address === reader.journalist.email)
  expect(toReader()).toHaveLength(1)
  expect(toReader()[0]).toMatchObject({ subject: expect.stringContaining('время эмбарго изменилось'), text: expect.stringContaining('«Ертеңгі есеп» теперь снимается') })
  expect(smtp.received.filter(({ to }) => to?.[0]?.address === other.journalist.email)).toEqual([])

  await publish(undefined, { change: 'correction', changeNote: 'Сан түзетілді' })
  await sendMails(office.payload)
  expect(toReader().at(-1)?.text).toContain('изменён: Сан түзетілді')

  await publish(null)
  await sendMails(office.payload)
  expect(toReader().at(-1)?.text).toContain('его можно публиковать уже сейчас')
  expect(toReader()).toHaveLength(3)
})

it('an item that is withdrawn under its embargo is told with the reason', async () => {
  const reader = await journalistOf(office.payload)
  const story = await embargoedNews(office, { headline: 'Қайтарылатын' })
  const notice = (await findEmbargoed(office.payload, reader.journalist)).find(({ id }) => id === story.id)
  if (!notice) throw new Error('It is not under embargo')
  await acceptTerms(office.payload, reader.journalist, notice)
  const { chief } = await deskHands(office)
  await move(chief, { ...story, transition: 'withdraw', input: { reason: 'Сан қате' } })
  await office.payload.jobs.run()
  await sendMails(office.payload)
  expect(smtp.received.find(({ to }) => to?.[0]?.address === reader.journalist.email)?.text).toContain('Себебі: Сан қате')
})

describe('a mail that has waited', () => {
  const toReader = (email: string) => smtp.received.filter(({ to }) => to?.[0]?.address === email)
  const hour = 3_600_000

  async function acceptedStory(headline: string) {
    const reader = await journalistOf(office.payload)
    const story = await embargoedNews(office, { headline })
    const notice = (await findEmbargoed(office.payload, reader.journalist)).find(({ id }) => id === story.id)
    if (!notice) throw new Error('It is not under embargo')
    await acceptTerms(office.payload, reader.journalist, notice)
    return { ...reader.journalist, story }
  }
  const publish = async (story: Awaited<ReturnType<typeof embargoedNews>>, input: { releaseAt?: Date | null; change?: 'correction' | 'minor'; changeNote?: string }) => {
    const { editor, chief } = await deskHands(office)
    await edit(office, story, { lead: `Толықтырылды ${Date.now()}` })
    await move(editor, { ...story, transition: 'submit' })
    await move(chief, { ...story, transition: 'approve' })
    await move(editor, { ...story, transition: 'publish', input: { change: 'minor', ...input } as never })
    await office.payload.jobs.run()
    await office.payload.jobs.run()
  }
  const inDays = (days: number) => new Date(Date.now() + days * 24 * hour)

  it('names no time that is another again', async () => {
    const { email, story } = await acceptedStory('Екі рет ауысқан')
    await publish(story, { releaseAt: inDays(2) })
    await publish(story, { releaseAt: inDays(5) })
    await sendMails(office.payload)
    expect(toReader(email).map(({ text }) => text?.includes(formatDateTime(inDays(5).toISOString(), 'kk').slice(0, 12)))).toEqual([true])
  })

  it('is told of an embargo that is moved or lifted without a new text', async () => {
    const { email, story } = await acceptedStory('Мәтіні өзгермеген')
    const { editor } = await deskHands(office)
    await move(editor, { ...story, transition: 'moveEmbargo', input: { releaseAt: inDays(4) } })
    await office.payload.jobs.run()
    await sendMails(office.payload)
    await move(editor, { ...story, transition: 'liftEmbargo' })
    await office.payload.jobs.run()
    await sendMails(office.payload)
    expect(toReader(email).map(({ text }) => [text?.includes('/press/embargoed/'), text?.includes('/kk/news/')])).toEqual([[true, false], [false, true]])
  })

  it('of a mended item names the time of now, or that it is public', async () => {
    const { email, story } = await acceptedStory('Түзетілген')
    await publish(story, { change: 'correction', changeNote: 'Сан түзетілді' })
    await publish(story, { releaseAt: null })
    await sendMails(office.payload)
    const mended = toReader(email).find(({ text }) => text?.includes('Сан түзетілді'))
    expect(mended?.text).toContain('қазір жарияланған')
    expect(mended?.text).toContain('/kk/news/')
    expect(mended?.text).not.toContain('/embargoed/')
  })

  it('of a moved embargo does not go out when the item was withdrawn; that does', async () => {
    const { email, story } = await acceptedStory('Ауысып, қайтарылған')
    await publish(story, { releaseAt: inDays(2) })
    const { chief } = await deskHands(office)
    await move(chief, { ...story, transition: 'withdraw', input: { reason: 'Сан қате' } })
    await office.payload.jobs.run()
    await sendMails(office.payload)
    expect(toReader(email).map(({ text }) => text?.includes('Себебі: Сан қате'))).toEqual([true])
  })

  it.each(['waiting', 'sending'] as const)('does not go out to who has lost access meanwhile, though it was %s', async (state) => {
    const { id, email, story } = await acceptedStory(`Айырылған ${state}`)
    await publish(story, { releaseAt: inDays(2) })
    await office.payload.update({ collection: 'mails', where: { person: { equals: id } }, data: { state, nextTry: new Date(Date.now() - hour).toISOString() } })
    await act(id, 'revoke', { reason: 'Шарт бұзылды' })
    await sendMails(office.payload)
    expect(toReader(email).map(({ text }) => text?.includes('Себебі: Шарт бұзылды'))).toEqual([true])
  })

  it('of a decision does not go out behind another one', async () => {
    const { journalist } = await journalistOf(office.payload)
    await act(journalist.id, 'revoke', { reason: 'Қате' })
    await act(journalist.id, 'approve')
    await sendMails(office.payload)
    expect(toReader(journalist.email)).toHaveLength(1)
    expect(toReader(journalist.email)[0]?.text).not.toContain('Себебі')
  })
})
