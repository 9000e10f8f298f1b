import { expect, it } from 'vitest'
import { limitWork } from './limitWork.ts'

it('runs no more at once than it may, in the order they came, and goes on after a failure', async () => {
  const limited = limitWork(2)
  const order: number[] = []
  let running = 0
  let most = 0
  const task = (number: number) => async () => {
    most = Math.max(most, (running += 1))
    order.push(number)
    await new Promise((resolve) => setTimeout(resolve, 5))
    running -= 1
    if (number === 1) throw new Error('broken')
    return number
  }
  const settled = await Promise.allSettled([0, 1, 2, 3, 4].map((number) => limited(task(number))))
  expect(settled.map((one) => (one.status === 'fulfilled' ? one.value : 'broken'))).toEqual([0, 'broken', 2, 3, 4])
  expect(order).toEqual([0, 1, 2, 3, 4])
  expect(most).toBe(2)
})
