import type { Person } from 'schema-dts'
import type { ToldPhoto } from '#content/photos/site/pictureFields.ts'
import { positionToday } from '#content/speakers/positionToday.ts'
import type { Language } from '#languages/language.ts'
import { textIn } from '#publication/inLanguage.ts'
import { speakerAddress } from '#publication/pageAddresses.ts'
import type { PublicSpeaker } from '#publication/publicContent.ts'
import { absolute } from '../absolute.ts'
import { toImageObject } from './toImageObject.ts'

/** Quotes know no more of their speaker than name and page. */
type ToldSpeaker = Pick<PublicSpeaker, 'name' | 'slug'> & Partial<Pick<PublicSpeaker, 'positions' | 'biography'>>

type Known = { portrait?: ToldPhoto | undefined; /** Where it is not the position of today that counts. */ position?: string }

/** A speaker by name, position and page. */
export function toPerson(speaker: ToldSpeaker, language: Language, { portrait, position }: Known = {}): Person {
  const address = absolute(speakerAddress(language, speaker.slug))
  const today = positionToday(speaker.positions)
  const jobTitle = position || (today && textIn(today.title, language))
  const description = textIn(speaker.biography ?? {}, language)
  return {
    '@type': 'Person',
    '@id': `${address}#person`,
    name: textIn(speaker.name, language),
    url: address,
    ...(jobTitle && { jobTitle }),
    ...(description && { description }),
    ...(portrait && { image: toImageObject(portrait, language) }),
  }
}
