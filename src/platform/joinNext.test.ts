import { expect, it } from 'vitest'
import { joinNext } from './joinNext.ts'

const soon = () => new Promise((resolve) => setTimeout(resolve, 5))

it('works twice for many at once, and gives nobody what began before they asked', async () => {
  const join = joinNext<number>()
  let [times, truth] = [0, 0]
  const work = async (): Promise<number> => {
    times += 1
    const seen = truth
    await soon()
    return seen
  }
  const first = join('a', work)
  truth = 1
  const rest = Array.from({ length: 9 }, () => join('a', work))
  expect([await first, ...(await Promise.all(rest))]).toEqual([0, ...Array.from({ length: 9 }, () => 1)])
  expect(times).toBe(2)
  truth = 2
  expect(await join('a', work)).toBe(2)
})

it('keeps different work apart, and a failure from those who come after', async () => {
  const join = joinNext<string>()
  const failing = join('a', async () => {
    await soon()
    throw new Error('no')
  })
  const [behind, other] = [join('a', async () => 'a'), join('b', async () => 'b')]
  await expect(failing).rejects.toThrow('no')
  expect([await behind, await other]).toEqual(['a', 'b'])
})
