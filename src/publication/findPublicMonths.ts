import type { Payload } from 'payload'
import { languages, type Language } from '#languages/language.ts'
import { noteShown } from './shown/shown.ts'
import { visibleAt } from './visibility.ts'

export type PublicMonth = { language: Language; month: string; newest: string }

/**
 * In which months (`2026-02`, by UTC) news came out in each language, and when the newest of each did: the same door as
 * `findPublic`, for the one question that needs no item. Reading 20,000 items for it would take seconds.
 */
export async function findPublicMonths(payload: Payload): Promise<PublicMonth[]> {
  noteShown('news')
  const found = await Promise.all(
    languages.map(async (language) => {
      const where = { and: [visibleAt(new Date(), 'news'), { language: { equals: language } }] }
      const { values } = await payload.findDistinct({ collection: 'news', field: 'publishedAt', where, limit: 0 })
      const months = new Map<string, string>()
      for (const { publishedAt } of values) {
        const at = new Date(publishedAt ?? 0).toISOString()
        const month = at.slice(0, 7)
        if (at > (months.get(month) ?? '')) months.set(month, at)
      }
      return [...months].map(([month, newest]) => ({ language, month, newest }))
    }),
  )
  return found.flat().toSorted((a, b) => a.month.localeCompare(b.month))
}
