import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { codeIn, openRoads } from '../../../tests/support/roads.ts'
import { languages } from '#languages/language.ts'
import { sayDesk } from '#languages/messages/desk.ts'
import { roles, type Role } from '#people/users/roles.ts'
import { journalistOf } from '../../../tests/support/journalists.ts'
import type { Mail, User } from '../../payload-types.ts'
import { findFailures } from './findFailures.ts'

let office: Office
let roads: ReturnType<typeof openRoads>
let administrator: User
const people = new Map<Role, User>()
beforeAll(async () => {
  office = await openOffice()
  roads = openRoads(office)
  for (const role of roles) people.set(role, await office.person(`Рөлі: ${role}`, role))
  administrator = people.get('administrator') as User
})
afterAll(() => office.close())

async function deadJob(): Promise<string> {
  const error = { message: 'Дерекқор жауап бермеді' }
  const log = [{ executedAt: new Date().toISOString(), completedAt: new Date().toISOString(), taskSlug: 'followMove', taskID: 'x', state: 'failed', error }]
  const data = { taskSlug: 'followMove', queue: 'default', input: { entry: 'nothing' }, hasError: true, error, totalTried: 4, log }
  return String((await office.payload.create({ collection: 'payload-jobs', data: data as never })).id)
}
let mails = 0
async function deadMail(given: Partial<Mail> = {}): Promise<string> {
  const data = { to: 'a@media-center.example', subject: 'Хат', text: 'Мәтін', html: '<p>Мәтін</p>', language: 'kk' as const, state: 'failed' as const, tries: 300, lastError: 'EENVELOPE', notice: `failed-${++mails}`, ...given }
  return (await office.payload.create({ collection: 'mails', data })).id
}
const decide = (user: User | undefined, data: unknown) => roads.rest(user, 'POST', '/desk/failures', data)
const jobOf = async (id: string) => (await office.payload.find({ collection: 'payload-jobs', where: { id: { equals: id } }, depth: 0 })).docs[0]
const mailOf = async (id: string) => (await office.payload.find({ collection: 'mails', where: { id: { equals: id } }, depth: 0 })).docs[0]
const logged = async () => {
  const { docs } = await office.payload.find({ collection: 'audit-entries', where: { actor: { equals: administrator.id } }, sort: '-at', limit: 1 })
  return docs[0] && { action: docs[0].action, title: docs[0].title, to: docs[0].to, item: docs[0].item }
}

it('failed jobs and mails to staff stand on the queue for administrators alone', async () => {
  const [job, mail] = [await deadJob(), await deadMail()]
  expect(await findFailures(await office.as(administrator))).toMatchObject([
    { kind: 'job', id: job, error: 'Дерекқор жауап бермеді' },
    { kind: 'mail', id: mail, title: 'Хат → a@media-center.example', error: 'Пошта сервері бұл мекенжайды қабылдамады' },
  ])
  for (const role of [...roles.filter((one) => one !== 'administrator'), undefined]) {
    expect(await findFailures(await office.as(role && people.get(role))), role).toEqual([])
  }
})

const officers = ['pressOfficer', 'chiefEditor'] as const

describe('a mail to a journalist', () => {
  const toPress = async (given: Partial<Mail> = {}) => {
    const { journalist } = await journalistOf(office.payload, { name: 'Айгүл Сейітқызы' })
    return { journalist, id: await deadMail({ to: journalist.email, person: journalist.id, purpose: 'journalistEmbargo', lastError: 'EENVELOPE 550 No such user', ...given }) }
  }

  it.each([...officers, 'administrator'] as const)('that failed stands on the queue of %s: who, what and why', async (role) => {
    const { id, journalist } = await toPress()
    expect((await findFailures(await office.as(people.get(role)))).find((one) => one.id === id)).toMatchObject({
      kind: 'mail',
      title: `Хат → Айгүл Сейітқызы (Қала газеті), ${journalist.email}`,
      what: 'Эмбарго туралы хабар',
      error: 'Пошта сервері бұл мекенжайды қабылдамады (550 No such user)',
    })
  })

  it.each<[Partial<Mail>, boolean]>([
    [{ purpose: 'journalistApproved' }, true],
    [{ purpose: 'journalistPassword' }, true],
    [{ purpose: 'journalistDecision' }, true],
    [{ purpose: 'withdrawal', priority: 2 }, true],
    [{ purpose: 'correction', priority: 2 }, true],
    [{ purpose: 'accreditation', priority: 1, linkKind: 'confirmAccreditation', linkOf: 'x' }, true],
    [{ purpose: 'withdrawal', priority: 2, linkKind: 'alerts', linkOf: 'x' }, false],
    [{ purpose: 'alert', priority: 3, linkKind: 'alerts', linkOf: 'x' }, false],
    [{ purpose: 'confirmation', priority: 1 }, false],
    [{ purpose: 'invitation' }, false],
    [{}, false],
    [{ purpose: 'journalistDecision', state: 'sent' }, false],
  ])('is %o for press officers: %s', async (given, isTheirs) => {
    const id = await deadMail(given)
    for (const role of officers) expect((await findFailures(await office.as(people.get(role)))).some((one) => one.id === id)).toBe(isTheirs)
    const refused = isTheirs ? [] : await Promise.all(officers.map(async (role) => codeIn(await decide(people.get(role), { kind: 'mail', id, decision: 'retry' }))))
    expect(refused).toEqual(isTheirs ? [] : ['failureGone', 'failureGone'])
    expect((await mailOf(id))?.state).toBe(given.state ?? 'failed')
  })

  it.each(officers)('is sent again, or given up, by %s; the log keeps no address', async (role) => {
    const user = people.get(role)
    const [again, never] = [await toPress(), await toPress()]
    expect((await decide(user, { kind: 'mail', id: again.id, decision: 'retry' })).status).toBe(200)
    expect(await mailOf(again.id)).toMatchObject({ state: 'waiting', tries: 0, lastError: null })
    expect((await decide(user, { kind: 'mail', id: never.id, decision: 'giveUp' })).status).toBe(200)
    expect(await mailOf(never.id)).toBeUndefined()
    const { docs } = await office.payload.find({ collection: 'audit-entries', where: { item: { in: [again.id, never.id] } }, sort: 'at' })
    expect(docs).toMatchObject([{ action: 'retryMail', actor: user?.id, to: '@press.example' }, { action: 'giveUpMail', to: '@press.example' }])
  })

  it('is seen in the outbox by press officers, a mail to staff is not', async () => {
    const [{ id }, staffs] = [await toPress(), await deadMail()]
    const read = async (mail: string) => (await roads.rest(people.get('pressOfficer'), 'GET', `/mails/${mail}`)).status
    expect([await read(id), await read(staffs)]).toEqual([200, 404])
  })
})

it('every task has a name in three languages', () => {
  for (const { slug } of office.config.jobs.tasks ?? []) {
    if (slug === 'schedulePublish') continue
    expect(sayDesk.has(slug), slug).toBe(true)
    for (const language of languages) expect(sayDesk(language, slug as 'followMove')).not.toBe('')
  }
})

describe('an administrator', () => {
  it('has a dead job tried again from the start', async () => {
    const id = await deadJob()
    expect((await decide(administrator, { kind: 'job', id, decision: 'retry' })).status).toBe(200)
    expect(await jobOf(id)).toMatchObject({ hasError: false, processing: false, totalTried: 0 })
    expect(await logged()).toEqual({ action: 'retryJob', title: '', to: 'followMove', item: id })
    // It has nothing to tell now, is done, and is gone.
    await office.payload.jobs.run()
    expect(await jobOf(id)).toBeUndefined()
  })

  it('gives up on a dead job', async () => {
    const id = await deadJob()
    await decide(administrator, { kind: 'job', id, decision: 'giveUp' })
    expect(await jobOf(id)).toBeUndefined()
    expect(await logged()).toMatchObject({ action: 'giveUpJob', to: 'followMove' })
  })

  it('has a mail sent again, or gives up on it', async () => {
    const [again, never] = [await deadMail(), await deadMail()]
    await decide(administrator, { kind: 'mail', id: again, decision: 'retry' })
    expect(await mailOf(again)).toMatchObject({ state: 'waiting', tries: 0, lastError: null })
    expect(await logged()).toEqual({ action: 'retryMail', title: 'Хат', to: 'a@media-center.example', item: again })
    await decide(administrator, { kind: 'mail', id: never, decision: 'giveUp' })
    expect(await mailOf(never)).toBeUndefined()
    expect(await logged()).toMatchObject({ action: 'giveUpMail', title: 'Хат' })
  })

  it('is told of what has not failed, or is not there, and of what is not understood', async () => {
    const job = await office.payload.jobs.queue({ task: 'followMove', input: { entry: 'nothing' } })
    const mail = await deadMail()
    await decide(administrator, { kind: 'mail', id: mail, decision: 'retry' })
    for (const [kind, id] of [['job', String(job.id)], ['mail', mail], ['job', 'nothing-like-it']]) {
      for (const decision of ['retry', 'giveUp']) expect(codeIn(await decide(administrator, { kind, id, decision }))).toBe('failureGone')
    }
    expect([await jobOf(String(job.id)), await mailOf(mail)]).not.toContain(undefined)
    for (const body of [undefined, {}, { kind: 'user', id: 'x', decision: 'retry' }, { kind: 'job', id: { $ne: 1 }, decision: 'giveUp' }, { kind: 'job', id: 'x', decision: 'retry', more: 1 }]) {
      expect(codeIn(await decide(administrator, body))).toBe('failureNotUnderstood')
    }
  })
})

describe('nobody else', () => {
  it.each([...roles.filter((role) => role !== 'administrator'), undefined])('%s decides nothing of the house', async (role) => {
    const [job, mail] = [await deadJob(), await deadMail()]
    const user = role && people.get(role)
    for (const [kind, id] of [['job', job], ['mail', mail]]) {
      const refused = kind === 'mail' && officers.some((one) => one === role) ? [404, 'failureGone'] : role ? [403, 'failuresForAdministrators'] : [401, 'signInFirst']
      for (const decision of ['retry', 'giveUp']) {
        const answer = await decide(user, { kind, id, decision })
        expect([answer.status, codeIn(answer)]).toEqual(refused)
      }
    }
    expect(await jobOf(job)).toMatchObject({ hasError: true, totalTried: 4 })
    expect(await mailOf(mail)).toMatchObject({ state: 'failed' })
  })

  it.each([...roles, undefined])('the queue of jobs itself stays closed to %s, on every road', async (role) => {
    const id = await deadJob()
    const user = role && people.get(role)
    const answers = [
      await roads.rest(user, 'GET', `/payload-jobs/${id}`),
      await roads.rest(user, 'PATCH', `/payload-jobs/${id}`, { hasError: false }),
      await roads.rest(user, 'DELETE', `/payload-jobs/${id}`),
      await roads.rest(user, 'GET', '/payload-jobs/run'),
    ]
    for (const { status } of answers) expect(status).toBeGreaterThanOrEqual(400)
    expect(await jobOf(id)).toMatchObject({ hasError: true })
  })
})
