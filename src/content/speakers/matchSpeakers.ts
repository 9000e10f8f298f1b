import type { PayloadRequest } from 'payload'
import type { Language } from '#languages/language.ts'
import type { Speaker } from '../../payload-types.ts'
import { toNameKey } from './nameKeys.ts'

export type NamedPerson = { speakerName: string; position: string }

export type MatchedSpeakers = { byNameKey: Map<string, Speaker>; created: Speaker[]; matched: Speaker[] }

/** The cards of these people by folded name, drafts included; whoever has none gets a draft in this language. */
export async function matchSpeakers(req: PayloadRequest, people: readonly NamedPerson[], language: Language): Promise<MatchedSpeakers> {
  const wanted = new Map<string, NamedPerson>()
  for (const person of people) {
    const key = toNameKey(person.speakerName)
    const position = wanted.get(key)?.position || person.position
    wanted.set(key, { speakerName: wanted.get(key)?.speakerName ?? person.speakerName, position })
  }
  const byNameKey = await findCards(req, [...wanted.keys()])
  const matched = [...new Set(byNameKey.values())]
  const created: Speaker[] = []
  for (const [key, { speakerName, position }] of wanted) {
    if (byNameKey.has(key)) continue
    const card = await req.payload.create({
      collection: 'speakers',
      data: { name: speakerName, ...(position && { positions: [{ title: position }] }) },
      draft: true,
      depth: 0,
      locale: language,
      req,
    })
    created.push(card)
    byNameKey.set(key, card)
  }
  return { byNameKey, created, matched }
}

/** Of several cards with one name the published one counts, and of those the oldest. */
async function findCards(req: PayloadRequest, keys: string[]): Promise<Map<string, Speaker>> {
  const cards = new Map<string, Speaker>()
  if (keys.length === 0) return cards
  const where = { nameKeys: { in: keys } }
  const settings = { collection: 'speakers', where, sort: 'createdAt', depth: 0, pagination: false, req } as const
  // The main rows know which cards are published, the newest revisions know the names added since.
  const { docs: main } = await req.payload.find(settings)
  const { docs: newest } = await req.payload.find({ ...settings, draft: true })
  const published = main.filter(({ _status }) => _status === 'published')
  for (const card of [...published, ...newest]) {
    for (const key of card.nameKeys ?? []) if (keys.includes(key) && !cards.has(key)) cards.set(key, card)
  }
  return cards
}
