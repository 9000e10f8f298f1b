import type { PublicNews } from '#publication/publicContent.ts'

/** What a list shows of a story. */
export const cardFields = ['story', 'language', 'kind', 'slug', 'headline', 'lead', 'hero', 'topics', 'nature', 'shownAt'] as const

export type CardNews = Pick<PublicNews, 'id' | (typeof cardFields)[number]>

/** What a link to a story shows of it. */
export const linkFields = ['language', 'slug', 'headline', 'shownAt'] as const

export type LinkedNews = Pick<PublicNews, 'id' | (typeof linkFields)[number]>
