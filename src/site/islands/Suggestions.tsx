import type { Language } from '#languages/language.ts'
import { sayIslands } from '#languages/messages/islands.ts'
import { Island } from './Island.tsx'

/** Makes the search form of the page offer what is meant while somebody types. */
export const Suggestions = ({ language }: { language: Language }) => (
  <Island name="suggest" mark={`${sayIslands(language, 'suggestions')}|${sayIslands(language, 'suggestionCount')}`} />
)
