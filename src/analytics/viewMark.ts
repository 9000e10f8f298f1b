import { createHmac, timingSafeEqual } from 'node:crypto'

const markLength = 16

/**
 * What a page hands its beacon: the story and a mark that only this house can make, so that nobody fills the counter
 * with stories that do not exist, and no look-up is needed to know that one does.
 */
export const viewMark = (secret: string, story: string): string => `${story}.${sign(secret, story)}`

/** The story that a beacon speaks of; undefined when its mark is not ours. */
export function storyOfMark(secret: string, given: string): string | undefined {
  const at = given.lastIndexOf('.')
  const [story, mark] = [given.slice(0, Math.max(0, at)), given.slice(at + 1)]
  if (story === '' || given.length > 200 || mark.length !== markLength) return undefined
  const expected = Buffer.from(sign(secret, story))
  const actual = Buffer.from(mark)
  return actual.length === expected.length && timingSafeEqual(actual, expected) ? story : undefined
}

const sign = (secret: string, story: string): string =>
  createHmac('sha256', secret).update(`view of ${story}`).digest('base64url').slice(0, markLength)
