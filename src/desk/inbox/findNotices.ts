import type { PayloadRequest } from 'payload'
import { formatDateTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'

export type ShownNotice = { id: string; text: string; link: string | undefined; at: string; when: string; isRead: boolean }
export type NoticePage = { notices: ShownNotice[]; page: number; isFirst: boolean; isLast: boolean }

const noticesAtOnce = 30

/** One page of what this person was told, the unread first. */
export async function findNotices(req: PayloadRequest, language: Language, page: number): Promise<NoticePage> {
  const found = await req.payload.find({
    collection: 'notices',
    sort: ['read', '-createdAt'],
    limit: noticesAtOnce,
    page,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  })
  return {
    notices: found.docs.map(({ id, text, link, createdAt, read }) => ({
      id,
      text,
      // Only ways inside the panel: a link is data, and data may be wrong.
      link: link?.startsWith('/admin/') ? link : undefined,
      at: createdAt,
      when: formatDateTime(createdAt, language),
      isRead: read === true,
    })),
    page: found.page ?? 1,
    isFirst: !found.hasPrevPage,
    isLast: !found.hasNextPage,
  }
}
