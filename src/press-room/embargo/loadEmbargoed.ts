import type { Payload } from 'payload'
import { showStory, type Story } from '#content/news/site/loadStory.ts'
import type { Language } from '#languages/language.ts'
import { currentJournalist, type Journalist } from '#people/journalists/currentJournalist.ts'
import { findEmbargoed, openEmbargoed, type EmbargoNotice } from '#publication/embargoed.ts'
import { findPublicByIds } from '#publication/findPublic.ts'
import { textIn } from '#publication/inLanguage.ts'
import { embargoedAddress } from './embargoAddresses.ts'

export type EmbargoedList = { notices: EmbargoNotice[]; desks: Map<string, string> }
export type EmbargoedFound = { notice: EmbargoNotice; desk: string | undefined; story: Story | undefined }

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

/** What stands at an address of the embargo for whoever asks; nothing for everybody but an approved journalist. */
export async function loadEmbargoed(payload: Payload, language: Language, slug: string, headers: Headers): Promise<EmbargoedFound | undefined> {
  const journalist = await currentJournalist(payload, headers)
  const opened = journalist && (await openEmbargoed(payload, journalist, language, slug))
  if (!opened) return undefined
  const { notice } = opened
  const desk = (await deskNames(payload, language, [notice.desk])).get(notice.desk)
  if (!('item' in opened)) return { notice, desk, story: undefined }
  const versions = await findEmbargoed(payload, journalist, { story: { equals: notice.story } })
  const addresses = Object.fromEntries(versions.map((one) => [one.language, embargoedAddress(one.language, one.slug)]))
  return { notice, desk, story: await showStory(payload, opened.item, addresses, opened.findByIds) }
}
