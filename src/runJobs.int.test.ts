import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { openOffice, type Office } from '../tests/support/office.ts'
import { runJobs } from './runJobs.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterEach(() => office.payload.delete({ collection: 'payload-jobs', where: {} }))
afterAll(() => office.close())

const queue = async (count: number): Promise<void> => {
  for (let number = 0; number < count; number += 1) await office.payload.jobs.queue({ task: 'followMove', input: { entry: 'nothing' } })
}
const count = async (): Promise<number> => (await office.payload.count({ collection: 'payload-jobs' })).totalDocs

it('does all that is queued', async () => {
  await queue(10)
  await runJobs(office.payload, () => true)
  expect(await count()).toBe(0)
})

it('takes four at a time, so that other writers wait for no more, and ends when the lease is lost', async () => {
  await queue(10)
  let asked = 0
  await runJobs(office.payload, () => (asked += 1) === 1)
  expect(await count()).toBe(6)
})

it('tries what fails once a call, and does what stands behind it', async () => {
  for (let number = 0; number < 5; number += 1) await office.payload.jobs.queue({ task: 'followEmbargoMove', input: { moved: null as never } })
  await queue(3)
  await runJobs(office.payload, () => true)
  const { docs } = await office.payload.find({ collection: 'payload-jobs', pagination: false })
  expect(docs.map(({ taskSlug, totalTried, hasError, processing }) => ({ taskSlug, totalTried, hasError, processing }))).toEqual(
    Array.from({ length: 5 }, () => ({ taskSlug: 'followEmbargoMove', totalTried: 1, hasError: false, processing: false })),
  )
})
