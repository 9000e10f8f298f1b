import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { codeIn, openRoads } from '../../../tests/support/roads.ts'
import { languages } from '#languages/language.ts'
import { sayDesk } from '#languages/messages/desk.ts'
import { roles, type Role } from '#people/users/roles.ts'
import type { User } from '../../payload-types.ts'
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
async function deadMail(): Promise<string> {
  const data = { to: 'a@media-center.example', subject: 'Хат', text: 'Мәтін', html: '<p>Мәтін</p>', language: 'kk' as const, state: 'failed' as const, tries: 300, lastError: 'EENVELOPE', notice: `failed-${++mails}` }
  return (await office.payload.create({ collection: 'mails', data })).id
}
const decide = (user: User | undefined, data: unknown) => roads.rest(user, 'POST', '/desk/failures', data)
const jobOf = async (id: string) => (await office.payload.find({ collection: 'payload-jobs', where: { id: { equals: id } }, depth: 0 })).docs[0]
const mailOf = async (id: string) => (await office.payload.find({ collection: 'mails', where: { id: { equals: id } }, depth: 0 })).docs[0]
const logged = async () => {
  const { docs } = await office.payload.find({ collection: 'audit-entries', where: { actor: { equals: administrator.id } }, sort: '-at', limit: 1 })
  return docs[0] && { action: docs[0].action, title: docs[0].title, to: docs[0].to, item: docs[0].item }
}

it('failed jobs and mails stand on the queue for administrators alone', async () => {
  const [job, mail] = [await deadJob(), await deadMail()]
  expect(await findFailures(await office.as(administrator))).toMatchObject([
    { kind: 'job', id: job, error: 'Дерекқор жауап бермеді' },
    { kind: 'mail', id: mail, title: 'Хат → a@media-center.example', error: 'EENVELOPE' },
  ])
  for (const role of [...roles.filter((one) => one !== 'administrator'), undefined]) {
    expect(await findFailures(await office.as(role && people.get(role))), role).toEqual([])
  }
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
  it.each([...roles.filter((role) => role !== 'administrator'), undefined])('%s decides nothing', async (role) => {
    const [job, mail] = [await deadJob(), await deadMail()]
    const user = role && people.get(role)
    for (const [kind, id] of [['job', job], ['mail', mail]]) {
      for (const decision of ['retry', 'giveUp']) {
        const answer = await decide(user, { kind, id, decision })
        expect([answer.status, codeIn(answer)]).toEqual(role ? [403, 'failuresForAdministrators'] : [401, 'signInFirst'])
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
