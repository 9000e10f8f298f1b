import type { PublicCollection } from './publicContent.ts'
import { toPublic } from './toPublic.ts'

type Select = Record<string, true | { changeNotes: true; approvedAt: true }>

const versioned = ['updatedAt', 'publishedAt', 'notedAt', 'workflow']

/** What a public field is made of, where it is not a field of the same name. */
const madeOf: Partial<Record<PublicCollection, Record<string, string[]>>> = {
  news: { shownAt: ['storyDate', 'publishedAt'], changeNotes: ['workflow'], versionedAt: versioned },
  quotes: { changeNotes: ['workflow'], versionedAt: versioned },
  photos: { occasion: ['event'], event: ['ofEvent'], byteSize: ['filesize'], changeNotes: ['workflow'], versionedAt: versioned },
  events: { changeNotes: ['workflow'], changedAt: ['updatedAt', 'startsAt'], location: ['latitude', 'longitude'], accreditation: ['acceptsRequests', 'requestsUntil', 'requestPlaces', 'startsAt', 'endsAt'] },
  documents: { contentType: ['mimeType'], byteSize: ['filesize'] },
}

/** Of the workflow's record nobody outside knows more than the public notes, and that there is a new version. */
const selected = (names: Iterable<string>): Select =>
  Object.fromEntries([...names].filter((name) => name !== 'id').map((name) => [name, name === 'workflow' ? { changeNotes: true, approvedAt: true } : true]))

/** Which fields `toPublic` looks at, seen by letting it look at none. */
function readBy(collection: PublicCollection): Set<string> {
  const names = new Set<string>()
  toPublic[collection](new Proxy({}, { get: (_, name) => void names.add(String(name)) }))
  return names
}

const whole = new Map<PublicCollection, Select>()

/** The fields to read for a public item, or for some fields of one: the others cost as much as they weigh. */
export function rawFieldsOf(collection: PublicCollection, only?: readonly string[], withoutBody?: boolean): Select {
  if (only) return selected(only.flatMap((name) => madeOf[collection]?.[name] ?? [name]))
  const known = whole.get(collection) ?? selected(readBy(collection))
  whole.set(collection, known)
  if (!withoutBody) return known
  const { body: _, ...rest } = known
  return rest
}
