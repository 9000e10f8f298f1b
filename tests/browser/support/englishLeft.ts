import type { Page } from 'playwright-core'
import type { Language } from '#languages/language.ts'
import { callApi } from './browser.ts'
import { latinTexts } from './latinWords.ts'

/** Names and codes that stay as they are in every language. */
const untranslatable = [
  /\S+@\S+/g,
  /\b[\w-]+\.(jpg|csv|webp|png|pdf)\b/gi,
  /\b(image|text|audio|video|application)\/[\w.-]+/g,
  /\b[0-9a-f]{8}-[0-9a-f-]{27}\b/g,
  /\bmedtop:\d+\b/g,
  /\b(IPTC Media Topic|PDF|CSV|PNG|WebP|JPEG|API|SMTP_URL|ID|KK|RU|EN|kk|ru|en|Enter|Esc|Shift|Ctrl|Excel|Word|LibreOffice|Alt|alt|English)\b/g,
  /Alt\+T/gi,
  /\+ M\b/g,
]

/** What is left of a text when names, codes and what people wrote are taken out. */
const englishIn = (text: string, written: Written): string => {
  const rest = untranslatable.reduce((line, code) => line.replaceAll(code, ' '), text)
  if (!/[A-Za-z]{2}/.test(rest) || written.names.has(text)) return ''
  // A headline may be cut short, stand in quotation marks, or behind a colon in the name of a button.
  const words = rest.replace(/^[^A-Za-z]+/, '').replace(/[^A-Za-z]+$/, '')
  return words.length > 12 && written.texts.includes(words) ? '' : text
}

export type Written = { texts: string; names: Set<string> }

/** Everything that people wrote in English or in Latin letters, of which lists show a part. */
export async function writtenByPeople(page: Page): Promise<Written> {
  const texts: string[] = []
  const names = new Set<string>()
  const collect = (value: unknown, key = ''): void => {
    if (typeof value === 'string') {
      texts.push(value)
      if (key === 'slug' || key === 'filename') names.add(value)
    } else if (typeof value === 'object' && value !== null) for (const [name, part] of Object.entries(value)) collect(part, name)
  }
  for (const collection of ['news', 'quotes', 'photos', 'events', 'speakers', 'topics', 'documents', 'shoots', 'desks']) {
    collect((await callApi(page, `/api/${collection}?limit=100&depth=0&draft=true&locale=all`)).answer)
  }
  return { texts: texts.join('\n'), names }
}

/** Words of the libraries are replaced in the moment after they are drawn. */
async function settled(look: () => Promise<string[]>): Promise<string[]> {
  for (let time = 0; time < 10; time += 1) {
    if ((await look()).length === 0) return []
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return look()
}

const nobodys: Written = { texts: '', names: new Set() }

/** What a screen says in English that nobody has written so. */
export const englishOn = (page: Page, written = nobodys): Promise<string[]> => settled(async () => (await latinTexts(page)).filter((text) => englishIn(text, written)))

/** Whoever is signed in reads the panel in this language from the next page on. */
export async function speak(page: Page, language: Language): Promise<void> {
  const { answer } = await callApi<{ user: { id: string } }>(page, '/api/users/me')
  await callApi(page, `/api/users/${answer.user.id}`, { method: 'PATCH', data: { language } })
}
