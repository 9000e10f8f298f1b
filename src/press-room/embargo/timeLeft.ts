import type { Language } from '#languages/language.ts'
import { sayEmbargo } from '#languages/messages/embargo.ts'

const minute = 60_000

/** The server's clock, from which the page goes on counting. */
export const serverTime = (): string => new Date().toISOString()

/** How long an embargo still holds, in its two largest units; never less than a minute while it does. */
export function timeLeft(language: Language, releaseAt: string, now = Date.now()): string {
  const minutes = Math.max(1, Math.ceil((Date.parse(releaseAt) - now) / minute))
  const parts = [
    ['days', Math.floor(minutes / 1440)],
    ['hours', Math.floor((minutes % 1440) / 60)],
    ['minutes', minutes % 60],
  ] as const
  const first = parts.findIndex(([, count]) => count > 0)
  return parts
    .slice(first, first + 2)
    .filter(([, count]) => count > 0)
    .map(([unit, count]) => sayEmbargo(language, unit, { count }))
    .join(' ')
}
