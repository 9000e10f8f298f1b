import type { Language } from '#languages/language.ts'
import { accounts, site } from './browser.ts'

const lists = ['news', 'topics', 'speakers', 'quotes', 'photos', 'events', 'corrections', 'about', 'contacts']

/** Pages of the press room; its own tests look at them as axe does. */
const pressRoom = ['press', 'press/photos', 'press/formats', 'press/agenda', 'press/alerts', 'press/basket', 'press/account', 'press/account/request']

/** The pages of lists, which have a first one only. */
export const listPages = (language: Language): string[] => ['', ...lists.map((list) => `/${list}`)].map((path) => `/${language}${path}`)

/** Where one of each kind of item is found, and in which part of the site it has its page. */
const items = [['', 'news'], ['/topics', 'topics'], ['/topics', 'desks'], ['/speakers', 'speakers'], ['/quotes', 'quotes'], ['/photos', 'shoots'], ['/photos', 'photos'], ['/events', 'events']] as const

/** The first link of a page into a part of the site. */
async function linkOn(from: string, into: string, language: Language): Promise<string> {
  const text = await (await fetch(`${site}/${language}${from}`)).text()
  const [, link] = new RegExp(`href="(/${language}/${into}/[^"?#]+)"`).exec(text.slice(text.indexOf('<main'))) ?? []
  if (!link) throw new Error(`/${language}${from} leads to nothing below ${into}`)
  return link
}

/** The address of a withdrawn item of the demo. */
export async function withdrawnPage(language: Language): Promise<string> {
  const headers = { 'Content-Type': 'application/json', Origin: site }
  const login = await fetch(`${site}/api/users/login`, { method: 'POST', headers, body: JSON.stringify(accounts.chiefEditor) })
  const { token } = (await login.json()) as { token: string }
  const gone = `${site}/api/news?where[publicState][equals]=withdrawn&where[language][equals]=kk&limit=1&depth=0`
  const { docs } = (await (await fetch(gone, { headers: { Authorization: `JWT ${token}` } })).json()) as { docs: { slug: string }[] }
  return `/${language}/news/${docs[0]?.slug ?? ''}`
}

/** One address of every kind of page, as a reader would come to it. */
export async function everyKind(language: Language): Promise<string[]> {
  const found = await Promise.all(items.map(([from, into]) => linkOn(from, into, language)))
  const asked = `/${language}/search?q=${encodeURIComponent({ kk: 'мектеп', ru: 'школа', en: 'school' }[language])}`
  return [...listPages(language), await withdrawnPage(language), `/${language}/bolmaghan-bet`, `/${language}/search`, asked, ...found]
}

/** One address of every kind of page of the press room. */
export const everyPressKind = async (language: Language): Promise<string[]> => [...pressRoom.map((path) => `/${language}/${path}`), await linkOn('/press', 'press/releases', language)]
