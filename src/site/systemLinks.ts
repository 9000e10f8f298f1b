import { closedItemAddress } from '#feeds/machine-items/answerWithClosedItem.ts'
import { itemAddress } from '#feeds/machine-items/machineFormats.ts'
import type { Language } from '#languages/language.ts'
import type { SystemLink } from '#press-room/releases/site/ForSystems.tsx'

/** Where the systems of newsrooms have a story with all that belongs to it. */
export const systemLinks = (language: Language, id: string): SystemLink[] => [
  { name: 'ninjs 3.1', address: itemAddress(language, 'kits', id, 'ninjs') },
  { name: 'NewsML-G2', address: itemAddress(language, 'kits', id, 'newsml') },
]

/** The same under embargo, for who has accepted its terms. */
export const closedSystemLinks = (id: string): SystemLink[] => [
  { name: 'ninjs 3.1', address: closedItemAddress(id, 'ninjs') },
  { name: 'NewsML-G2', address: closedItemAddress(id, 'newsml') },
]
