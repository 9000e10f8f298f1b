import type { Language } from '#languages/language.ts'
import { sayIslands } from '#languages/messages/islands.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { saySite } from '#languages/messages/site.ts'
import { Island } from './Island.tsx'

/** Makes every `.gallery` of the page one whose photos can be leafed through, large. */
export const Lightbox = ({ language }: { language: Language }) => (
  <Island name="lightbox" mark={[saySite(language, 'gallery'), sayIslands(language, 'close'), sayPages(language, 'previousPhoto'), sayPages(language, 'nextPhoto')].join('|')} />
)
