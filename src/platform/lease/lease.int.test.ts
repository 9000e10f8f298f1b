import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { lease } from './lease.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())
afterEach(() => vi.useRealTimers())

const minutes = (count: number): string => new Date(Date.now() + count * 60_000).toISOString()
const setUntil = (name: string, until: string) => office.payload.update({ collection: 'leases', where: { name: { equals: name } }, data: { until } })

it('is given to one of many who ask at once', async () => {
  const all = Array.from({ length: 8 }, () => lease(office.payload, 'one', 60))
  const taken = await Promise.all(all.map((one) => one.take()))
  expect(taken.filter(Boolean)).toHaveLength(1)
})

it('is kept by its holder, and free when it has run out or was given back', async () => {
  const [first, second] = [lease(office.payload, 'two', 60), lease(office.payload, 'two', 60)]
  expect([await first.take(), await first.take(), await second.take()]).toEqual([true, true, false])
  await setUntil('two', minutes(-1))
  expect([await second.take(), await first.take()]).toEqual([true, false])
  await first.giveBack()
  expect(await first.take()).toBe(false)
  await second.giveBack()
  expect(await first.take()).toBe(true)
})

it('does not wait for a clock that was set back', async () => {
  const [first, second] = [lease(office.payload, 'three', 60), lease(office.payload, 'three', 60)]
  await first.take()
  await setUntil('three', minutes(60))
  expect(await second.take()).toBe(true)
})

it('is known to have run out by a holder that was frozen, before it asks', async () => {
  const [first, second] = [lease(office.payload, 'four', 60), lease(office.payload, 'four', 60)]
  expect(first.isHeld()).toBe(false)
  await first.take()
  await second.take()
  expect([first.isHeld(), second.isHeld()]).toEqual([true, false])
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 })
  expect(first.isHeld()).toBe(false)
  expect(await second.take()).toBe(true)
  expect([await first.take(), first.isHeld(), second.isHeld()]).toEqual([false, false, true])
})

it('is read and written by nobody from outside', async () => {
  const administrator = await office.person('Әкімші', 'administrator')
  for (const user of [administrator, undefined]) {
    const how = { collection: 'leases', overrideAccess: false, ...(user && { user }) } as const
    await expect(office.payload.find(how)).rejects.toMatchObject({ status: 403 })
    await expect(office.payload.create({ ...how, data: { name: 'x' } })).rejects.toMatchObject({ status: 403 })
  }
})
