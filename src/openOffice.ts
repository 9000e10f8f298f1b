import config from '@payload-config'
import { getPayload } from 'payload'
import { fillListKeys } from '#content/list-search/fillListKeys.ts'
import { fillStories } from '#content/news/translations/fillStories.ts'
import { followBoundaries } from '#publication/changes/followBoundaries.ts'
import { makeAhead } from '#press-room/kits/makeAhead.ts'
import { keepIndex } from '#search/keepIndex.ts'
import { followClock } from './followClock.ts'
import { offerHouse, refuseHouse } from './openPages.ts'

/** Opens Payload, sets its clock going and hands the house to the server, once a process. */
export async function openOffice(): Promise<void> {
  try {
    const payload = await getPayload({ config })
    await fillListKeys(payload)
    await fillStories(payload)
    await followBoundaries(payload)
    followClock(payload)
    await keepIndex(payload)
    await makeAhead(payload)
    offerHouse(payload)
  } catch (error) {
    refuseHouse(error)
    throw error
  }
}
