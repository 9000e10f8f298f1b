import { type FinishedPage, sizeOf } from './FinishedPage.ts'

type Bounds = {
  /** Bytes of pages. */
  pages: number
  /** Bytes of what stands at addresses without a page, of which anybody can make up as many as they like. */
  others: number
}

type Shelf = { pages: Map<string, FinishedPage>; bytes: number; max: number }

export type PageStore = ReturnType<typeof pageStore>

/** Finished pages by address and by what they show. Bounded: what nobody has asked for lately is forgotten first. */
export function pageStore(bounds: Bounds = { pages: 48 * 1024 * 1024, others: 4 * 1024 * 1024 }) {
  const shelves: Record<'pages' | 'others', Shelf> = {
    pages: { pages: new Map(), bytes: 0, max: bounds.pages },
    others: { pages: new Map(), bytes: 0, max: bounds.others },
  }
  const byTag = new Map<string, Set<FinishedPage>>()
  const shelfOf = ({ status }: FinishedPage): Shelf => (status === 200 || status === 410 ? shelves.pages : shelves.others)

  const get = (key: string): FinishedPage | undefined => shelves.pages.pages.get(key) ?? shelves.others.pages.get(key)

  function remove(page: FinishedPage): void {
    const shelf = shelfOf(page)
    if (shelf.pages.get(page.key) !== page) return
    shelf.pages.delete(page.key)
    shelf.bytes -= sizeOf(page)
    for (const tag of page.tags) {
      const pages = byTag.get(tag)
      pages?.delete(page)
      if (pages?.size === 0) byTag.delete(tag)
    }
  }

  function put(page: FinishedPage): void {
    const known = get(page.key)
    if (known) remove(known)
    const shelf = shelfOf(page)
    shelf.pages.set(page.key, page)
    shelf.bytes += sizeOf(page)
    for (const tag of page.tags) byTag.set(tag, (byTag.get(tag) ?? new Set()).add(page))
    makeRoom(shelf)
  }

  /** What was used since the last look gets a second chance behind all others. */
  function makeRoom(shelf: Shelf): void {
    for (const [key, page] of shelf.pages) {
      if (shelf.bytes <= shelf.max) return
      if (page.used && shelf.pages.size > 1) {
        page.used = false
        shelf.pages.delete(key)
        shelf.pages.set(key, page)
      } else remove(page)
    }
  }

  /** Takes away what shows one of these. A page that only lacks something new may stay as `outdated`. */
  function drop(tags: Iterable<string>, how: 'remove' | 'outdate'): void {
    for (const tag of tags) {
      for (const page of byTag.get(tag) ?? []) {
        if (how === 'remove') remove(page)
        else page.outdated = true
      }
    }
  }

  function clear(): void {
    for (const shelf of Object.values(shelves)) {
      shelf.pages.clear()
      shelf.bytes = 0
    }
    byTag.clear()
  }

  const size = () => ({
    pages: shelves.pages.pages.size,
    others: shelves.others.pages.size,
    bytes: shelves.pages.bytes + shelves.others.bytes,
    tags: byTag.size,
  })

  return { get, put, remove, drop, clear, size }
}
