import { expect, it, vi } from 'vitest'
import { gatherShown, oncePerPage, type Shown } from './shown.ts'

const page = (): Shown => ({ tags: new Set(), until: Infinity })

it('asks once for all parts of a page', async () => {
  const ask = vi.fn<() => Promise<string>>(async () => 'answer')
  const answers = await gatherShown(page(), () => Promise.all([oncePerPage('what', ask), oncePerPage('what', ask)]))
  expect(answers).toEqual(['answer', 'answer'])
  expect(ask).toHaveBeenCalledTimes(1)
})

it('keeps nothing for the next page, for another question, or where no page is made', async () => {
  let asked = 0
  const ask = async () => (asked += 1)
  await gatherShown(page(), () => Promise.all([oncePerPage('what', ask), oncePerPage('who', ask)]))
  await gatherShown(page(), () => oncePerPage('what', ask))
  await Promise.all([oncePerPage('what', ask), oncePerPage('what', ask)])
  expect(asked).toBe(5)
})
