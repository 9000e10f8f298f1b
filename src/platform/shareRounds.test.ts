import { expect, it } from 'vitest'
import { shareRounds } from './shareRounds.ts'

it('gives each a round that began after they asked, one at a time, and one for all who wait', async () => {
  const began: number[] = []
  const ends: (() => void)[] = []
  const house = {}
  const shared = shareRounds(async (_: object, key: string) => {
    const number = began.push(0)
    await new Promise<void>((end) => ends.push(end))
    return `${key} ${number}`
  })
  const [first, alike] = [shared(house, 'a'), shared(house, 'a')]
  await Promise.resolve()
  const [later, alsoLater, other] = [shared(house, 'a'), shared(house, 'a'), shared(house, 'b')]
  await Promise.resolve()
  expect(began).toHaveLength(2)
  ends.forEach((end) => end())
  expect(await Promise.all([first, alike, other])).toEqual(['a 1', 'a 1', 'b 2'])
  ends.at(-1)?.()
  expect(await Promise.all([later, alsoLater])).toEqual(['a 3', 'a 3'])
})

it('a round that fails fails for those who shared it, and for nobody else', async () => {
  let tries = 0
  const shared = shareRounds(async () => {
    if ((tries += 1) === 1) throw new Error('broken')
    return tries
  })
  const house = {}
  const settled = await Promise.allSettled([shared(house, 0), shared(house, 0)])
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await shared(house, 0)).toBe(2)
})
