/** What was typed and not saved, in the browser's own store: for a cut line and a server that is down. */
export type BrowserCopy = { slot: string; keptAt: string; basedOn: string | null; data: Record<string, unknown> }

export type CopyPlace = { person: string; collection: string; item: string | undefined; locale: string }

const prefix = 'media-center-unsaved:'
const month = 30 * 86_400_000

const placeKey = ({ person, collection, item, locale }: CopyPlace): string => `${prefix}${[person, collection, item ?? 'new', locale].join(':')}:`

/** False when the browser has no room, or keeps nothing at all. */
export function keepInBrowser(place: CopyPlace, copy: BrowserCopy): boolean {
  try {
    localStorage.setItem(placeKey(place) + copy.slot, JSON.stringify(copy))
    return true
  } catch {
    return false
  }
}

export function forgetInBrowser(place: CopyPlace, slot: string): void {
  try {
    localStorage.removeItem(placeKey(place) + slot)
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** The copies of this place; those that are too old are cleared away, whosesoever they are. */
export function findInBrowser(place: CopyPlace): BrowserCopy[] {
  try {
    const all = Object.keys(localStorage).filter((key) => key.startsWith(prefix))
    const copies = all.map((key) => ({ key, copy: JSON.parse(localStorage.getItem(key) ?? 'null') as BrowserCopy | null }))
    for (const { key, copy } of copies) if (!copy || Date.now() - Date.parse(copy.keptAt) > month) localStorage.removeItem(key)
    return copies.flatMap(({ key, copy }) => (copy && key.startsWith(placeKey(place)) ? [copy] : []))
  } catch {
    return []
  }
}
