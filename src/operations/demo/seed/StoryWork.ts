import type { Language } from '#languages/language.ts'
import type { DemoStory, DemoVersion } from '../content/shapes.ts'
import type { Seeding } from './Seeding.ts'

/** One language version of a demo story on its way, and whose hands it goes through. */
export type StoryWork = {
  seeding: Seeding
  story: DemoStory
  version: DemoVersion
  language: Language
  /** Keys of demo users. */
  author: string
  editor: string
}

export const keyOf = ({ story, language }: Pick<StoryWork, 'story' | 'language'>): string => `${story.key}/${language}`
