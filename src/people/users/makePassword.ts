import { randomInt } from 'node:crypto'

// Without letters that are read for one another, as 0 and O or 1 and l.
const letters = 'abcdefghijkmnpqrstuvwxyz23456789'

/** A password of 80 random bits, in four groups of four that can be read out and typed. */
export function makePassword(): string {
  const group = (): string => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return Array.from({ length: 4 }, group).join('-')
}
