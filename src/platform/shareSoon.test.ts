import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { shareSoon } from './shareSoon.ts'

it('works once for many at once, and gives nobody what began before they asked', async () => {
  const share = shareSoon<number>()
  let [times, truth] = [0, 0]
  const work = async (): Promise<number> => {
    times += 1
    const seen = truth
    await pause(50)
    return seen
  }
  const first = Array.from({ length: 10 }, () => share('a', work))
  await pause(30)
  truth = 1
  const second = share('a', work)
  expect([...(await Promise.all(first)), await second]).toEqual([...Array.from({ length: 10 }, () => 0), 1])
  expect(times).toBe(2)
})

it('keeps different work apart, and a failure from those who come after', async () => {
  const share = shareSoon<string>()
  const [failing, other] = [share('a', () => Promise.reject(new Error('no'))), share('b', () => Promise.resolve('b'))]
  await expect(failing).rejects.toThrow('no')
  expect([await share('a', () => Promise.resolve('a')), await other]).toEqual(['a', 'b'])
})
