import type { PayloadRequest, Where } from 'payload'
import { toId } from '#people/users/staff.ts'
import { env } from '#platform/env.ts'
import { visibleAt } from '#publication/visibility.ts'
import type { PublicCollection } from '#publication/publicContent.ts'
import type { Link } from './links.ts'
import { ownAddress } from './ownAddress.ts'

type Wanted = { link: Link; by: 'id' | 'slug'; key: string }

const linkable = ['news', 'events', 'photos', 'speakers', 'quotes', 'documents'] as const satisfies PublicCollection[]
/** Collections with `previousSlugs`. */
const keepsOldNames: ReadonlySet<string> = new Set(['news', 'events', 'speakers'])
type Linkable = (typeof linkable)[number]

const isLinkable = (name: string): name is Linkable => (linkable as readonly string[]).includes(name)

/** Links to what outsiders cannot see: deleted, withdrawn, or not public yet. */
export async function deadLinks(req: PayloadRequest, links: readonly Link[]): Promise<Set<Link>> {
  const wanted = new Map<Linkable, Wanted[]>()
  for (const link of links) {
    const own = link.target ? { ...link.target, by: 'id' as const, key: link.target.id } : ownAddress(link.url, env().siteUrl)
    if (!own || !isLinkable(own.collection)) continue
    wanted.set(own.collection, [...(wanted.get(own.collection) ?? []), { link, by: own.by, key: own.key }])
  }
  const dead = new Set<Link>()
  for (const [collection, list] of wanted) {
    const alive = await publicKeys(req, collection, list)
    for (const { link, key } of list) if (!alive.has(key)) dead.add(link)
  }
  return dead
}

/** Ids and names, those of earlier days too, of the items asked for that the public can see. */
async function publicKeys(req: PayloadRequest, collection: Linkable, list: readonly Wanted[]): Promise<Set<string>> {
  const keys = (by: Wanted['by']): string[] => list.filter((one) => one.by === by).map(({ key }) => key)
  const [ids, slugs] = [keys('id'), keys('slug')]
  const named: Where[] = [
    ...(ids.length > 0 ? [{ id: { in: ids } }] : []),
    ...(slugs.length > 0 ? [{ slug: { in: slugs } }] : []),
    ...(slugs.length > 0 && keepsOldNames.has(collection) ? [{ previousSlugs: { in: slugs } }] : []),
  ]
  const { docs } = await req.payload.find({
    collection,
    where: { and: [visibleAt(new Date(), collection), { or: named }] },
    depth: 0,
    pagination: false,
    select: { slug: true, previousSlugs: true } as never,
    req,
  })
  return new Set(
    (docs as { id: unknown; slug?: unknown; previousSlugs?: unknown }[]).flatMap(({ id, slug, previousSlugs }) => [
      toId(id),
      ...(typeof slug === 'string' ? [slug] : []),
      ...(Array.isArray(previousSlugs) ? previousSlugs.map(String) : []),
    ]),
  )
}
