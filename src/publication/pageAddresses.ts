import type { Language } from '#languages/language.ts'

/** The addresses of public pages, without the site's own. */
export const frontAddress = (language: Language): string => `/${language}`
export const newsAddress = (language: Language, slug: string): string => `/${language}/news/${slug}`
export const photoPageAddress = (language: Language, id: string): string => `/${language}/photos/${id}`
export const speakerAddress = (language: Language, slug: string): string => `/${language}/speakers/${slug}`
export const quoteAddress = (language: Language, id: string): string => `/${language}/quotes/${id}`
export const newsListAddress = (language: Language): string => `/${language}/news`
export const topicsAddress = (language: Language): string => `/${language}/topics`
export const topicAddress = (language: Language, slug: string): string => `/${language}/topics/${slug}`
export const deskAddress = (language: Language, slug: string): string => `/${language}/desks/${slug}`
export const speakersAddress = (language: Language): string => `/${language}/speakers`
export const quotesAddress = (language: Language): string => `/${language}/quotes`
export const photosAddress = (language: Language): string => `/${language}/photos`
export const shootAddress = (language: Language, id: string): string => `/${language}/shoots/${id}`
export const eventsAddress = (language: Language): string => `/${language}/events`
export const eventAddress = (language: Language, slug: string): string => `/${language}/events/${slug}`
export const correctionsAddress = (language: Language): string => `/${language}/corrections`
export const aboutAddress = (language: Language): string => `/${language}/about`
export const contactsAddress = (language: Language): string => `/${language}/contacts`
/** Takes the question as `q`. */
export const searchAddress = (language: Language): string => `/${language}/search`

/** The press room: releases, newest first. */
export const pressAddress = (language: Language): string => `/${language}/press`
/** A story as press material, by the slug of its public page. */
export const releaseAddress = (language: Language, slug: string): string => `/${language}/press/releases/${slug}`
export const pressPhotosAddress = (language: Language): string => `/${language}/press/photos`
/** Which formats the systems of newsrooms can have everything in. */
export const pressFormatsAddress = (language: Language): string => `/${language}/press/formats`
export const pressBasketAddress = (language: Language): string => `/${language}/press/basket`
export const pressAccountAddress = (language: Language): string => `/${language}/press/account`
export const alertsAddress = (language: Language): string => `/${language}/press/alerts`
export const agendaAddress = (language: Language): string => `/${language}/press/agenda`
/** Asking for a place at an event. A form leads back to it, whatever came as the slug. */
export const accreditationAddress = (language: Language, slug: string): string => `/${language}/press/agenda/${encodeURIComponent(slug)}/accreditation`
/** What a link in a mail leads to; deeds are posted below it, and lead back, whatever came as the token. */
export const mailLinkAddress = (language: Language, token: string): string => `/${language}/press/mail/${encodeURIComponent(token)}`
/** What became of a request for word of an item. */
export const watchesAddress = (language: Language): string => `/${language}/press/watches`
/** Events for calendars: all that are to come, and one. */
export const agendaCalendarAddress = (language: Language): string => `/${language}/feeds/agenda.ics`
export const eventCalendarAddress = (language: Language, id: string): string => `/${language}/feeds/events/${id}.ics`

/** A page of a list that is longer than one; `list` may be narrowed already. */
export const pageAddress = (list: string, page: number): string => (page === 1 ? list : withQuery(list, `page=${page}`))

/** An address with one more thing that is asked of it. */
export const withQuery = (address: string, query: string): string => (query === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${query}`)
