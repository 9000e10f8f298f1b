import { expect, it } from 'vitest'
import { formatBytes } from './formatBytes.ts'

it.each([
  [0, 'kk', '1\u00a0КБ'],
  [812_300, 'ru', '812\u00a0КБ'],
  [999_600, 'kk', '1\u00a0МБ'],
  [3_449_000, 'kk', '3,4\u00a0МБ'],
  [23_456_789, 'en', '23.5\u00a0MB'],
] as const)('says %d bytes in %s as %s', (bytes, language, said) => expect(formatBytes(bytes, language)).toBe(said))
