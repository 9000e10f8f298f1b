import { createLocalReq, type Payload, type Where } from 'payload'
import type { Language } from '#languages/language.ts'
import { findPublic, findPublicByIds } from '#publication/findPublic.ts'
import type { PublicNews, PublicPhoto } from '#publication/publicContent.ts'
import { quietPeriodAt } from '#publication/quiet-periods/quietPeriodAt.ts'

export type Front = { items: PublicNews[]; photos: Map<string, PublicPhoto>; page: number; pages: number }

const itemsOnPage = 20

/** The newest stories of a language. In a quiet period campaign items stay at their addresses and out of this list. */
export async function loadFront(payload: Payload, language: Language, page: number): Promise<Front> {
  const quiet = await quietPeriodAt(await createLocalReq({}, payload), 'campaign')
  const where: Where = {
    and: [
      { language: { equals: language } },
      ...(quiet(new Date()) ? [{ nature: { not_equals: 'campaign' } }] : []),
    ],
  }
  const { items, pages } = await findPublic(payload, 'news', { where, limit: itemsOnPage, page, withoutBody: true })
  const photos = await findPublicByIds(payload, 'photos', items.map(({ hero }) => hero))
  return { items, photos, page, pages }
}

/** The number of a page in an address; 1 for none, undefined for what is no such number. */
export function parsePage(given: string | string[] | undefined): number | undefined {
  if (given === undefined) return 1
  const number = typeof given === 'string' && /^[1-9]\d{0,6}$/.test(given) ? Number(given) : undefined
  return number
}
