import { toId } from '#people/users/staff.ts'
import type { PublicNews } from '#publication/publicContent.ts'
import type { AlertSubscription } from '../../payload-types.ts'

type Wanted = Pick<AlertSubscription, 'languages' | 'topics' | 'speakers' | 'desks'>
type Told = Pick<PublicNews, 'language' | 'topics' | 'speakers' | 'desk'>

/** Whether somebody wants to hear of a story: in one of their languages, and of any topic, speaker or desk that they chose. */
export function wantsStory({ languages, topics, speakers, desks }: Wanted, story: Told): boolean {
  if (languages?.length && !languages.includes(story.language)) return false
  const wanted = [topics, speakers, desks].map((chosen) => (chosen ?? []).map(toId))
  if (wanted.every(({ length }) => length === 0)) return true
  const told = [story.topics, story.speakers, [story.desk]]
  return wanted.some((ids, at) => ids.some((id) => told[at]?.includes(id)))
}
