import config from '@payload-config'
import { getPayload } from 'payload'
import { fillListKeys } from '#content/list-search/fillListKeys.ts'
import { fillStories } from '#content/news/translations/fillStories.ts'
import { followBoundaries } from '#publication/changes/followBoundaries.ts'
import { followClock } from './followClock.ts'

/** Opens Payload and sets its clock going, once a process. */
export async function openOffice(): Promise<void> {
  const payload = await getPayload({ config })
  await fillListKeys(payload)
  await fillStories(payload)
  await followBoundaries(payload)
  followClock(payload)
}
