import { createHash } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { recordDownload } from '#audit/downloads/recordDownload.ts'
import { showStory, type Story } from '#content/news/site/loadStory.ts'
import { findNamed } from '#content/previousSlugs.ts'
import type { Language } from '#languages/language.ts'
import { currentJournalist, type Journalist } from '#people/journalists/currentJournalist.ts'
import type { Agreed } from '#people/journalists/journalist.ts'
import { toTaker } from '#people/journalists/toTaker.ts'
import { embargoTerms } from '#publication/embargo/embargoTerms.ts'
import { embargoedAt, findEmbargoed, openEmbargoed, type EmbargoNotice } from '#publication/embargoed.ts'
import { findPublicByIds, findPublicSettings } from '#publication/findPublic.ts'
import { textIn } from '#publication/inLanguage.ts'
import type { PublicNews } from '#publication/publicContent.ts'
import { showRelease, type Release } from '../releases/loadRelease.ts'
import { measureRelease, type Sizes } from '../releases/measureRelease.ts'
import { embargoedAddress } from './embargoAddresses.ts'

export type EmbargoedList = { notices: EmbargoNotice[]; desks: Map<string, string> }
export type EmbargoedFound = { movedTo: string } | EmbargoedShown
/** With the terms accepted: the item as it will stand on the site, and as press material. */
export type EmbargoedMaterial = { story: Story; release: Release; sizes: Sizes }
export type EmbargoedShown = { notice: EmbargoNotice; desk: string | undefined } & ({ material: EmbargoedMaterial } | { material: undefined; terms: Agreed })

async function deskNames(payload: Payload, language: Language, ids: string[]): Promise<Map<string, string>> {
  const desks = await findPublicByIds(payload, 'desks', ids, ['name'])
  return new Map([...desks].map(([id, { name }]) => [id, textIn(name, language)]))
}

/** What a journalist is told of all that is under embargo; an item in several languages in the reader's own, if it is there. */
export async function loadEmbargoedList(payload: Payload, language: Language, journalist: Journalist): Promise<EmbargoedList> {
  const all = await findEmbargoed(payload, journalist)
  const notices = all.filter((one) => one.language === language || !all.some((other) => other.story === one.story && other.language === language))
  return { notices, desks: await deskNames(payload, language, notices.map(({ desk }) => desk)) }
}

/** The address of another language, or one that it had once, leads to the version in the asked one, or else to where the item stands. */
async function inOtherLanguage(payload: Payload, language: Language, slug: string, journalist: Journalist): Promise<{ movedTo: string } | undefined> {
  const found = await findNamed(slug, async (where) => (await findEmbargoed(payload, journalist, where))[0])
  if (!found) return undefined
  const [mine = found] = await findEmbargoed(payload, journalist, { and: [{ story: { equals: found.story } }, { language: { equals: language } }] as Where[] })
  return { movedTo: embargoedAddress(mine.language, mine.slug) }
}

/** The text that was read, told apart from every other. */
const versionOf = (item: PublicNews): string => createHash('sha256').update(JSON.stringify([item.headline, item.lead, item.body])).digest('hex').slice(0, 24)

/** What stands at an address of the embargo for whoever asks; nothing for everybody but an approved journalist. Its text is logged as taken. */
export async function loadEmbargoed(payload: Payload, language: Language, slug: string, headers: Headers): Promise<EmbargoedFound | undefined> {
  const journalist = await currentJournalist(payload, headers)
  const opened = journalist && (await openEmbargoed(payload, journalist, embargoedAt(language, slug)))
  if (!opened) return journalist && inOtherLanguage(payload, language, slug, journalist)
  const { notice } = opened
  const desk = (await deskNames(payload, language, [notice.desk])).get(notice.desk)
  if (!('item' in opened)) return { notice, desk, material: undefined, terms: await embargoTerms(payload, language, notice.releaseAt) }
  const taken = { collection: 'news', item: notice.id, title: notice.headline, version: versionOf(opened.item), isEmbargoed: true } as const
  await recordDownload(payload, toTaker(journalist), [taken], 'text')
  const versions = await findEmbargoed(payload, journalist, { story: { equals: notice.story } })
  const addresses = Object.fromEntries(versions.map((one) => [one.language, embargoedAddress(one.language, one.slug)]))
  const [story, release, settings] = await Promise.all([
    showStory(payload, opened.item, addresses, opened.findByIds),
    showRelease(payload, opened.item, addresses, opened.findByIds),
    findPublicSettings(payload),
  ])
  return { notice, desk, material: { story, release, sizes: await measureRelease(payload, release, settings) } }
}
