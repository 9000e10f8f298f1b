import type { CollectionSlug, PayloadRequest } from 'payload'
import { move, type MoveOrder } from '#workflow/move.ts'
import type { MoveInput } from '#workflow/whyNot.ts'
import type { ItemReference, WorkflowCollection } from '#workflow/workflowOptions.ts'
import { makeTestPhoto } from '#content/photos/files/makeTestPhoto.ts'
import { bodyOf, type Office } from './office.ts'

type Fields = Record<string, unknown>

/** Who brings an item to where a test needs it: an author, an editor, a chief editor. */
export async function deskHands(office: Office) {
  const { as, person } = office
  return {
    author: await as(await person('Автор', 'reporter')),
    editor: await as(await person('Шығарушы', 'editor')),
    chief: await as(await person('Бас редактор', 'chiefEditor')),
  }
}

let number = 0

/** A speaker whose card is published, or waits as a draft. */
export async function speaker(office: Office, { draft = false, name = `Айгүл Сейітқызы ${++number}` } = {}): Promise<string> {
  const data = { name, _status: draft ? ('draft' as const) : ('published' as const) }
  return (await office.payload.create({ collection: 'speakers', data: data as never, draft })).id
}

const contents: Record<Exclude<WorkflowCollection, 'photos'>, (office: Office) => Promise<Fields> | Fields> = {
  news: () => ({ headline: `Штаб ашылды ${number}`, body: bodyOf('Бүгін штаб ашылды.'), language: 'kk' }),
  quotes: async (office) => ({ text: `Біз дайынбыз ${number}.`, speaker: await speaker(office) }),
  events: () => ({ title: `Кездесу ${number}`, startsAt: '2027-01-01T05:00:00.000Z' }),
}

/** A draft of the first desk that has all it needs to go on; by the author unless somebody else is named. */
export async function draftOf(
  office: Office,
  collection: WorkflowCollection,
  { by, ...given }: Fields & { by?: PayloadRequest } = {},
): Promise<ItemReference> {
  number += 1
  const req = by ?? (await deskHands(office)).author
  const file = collection === 'photos' ? await photoFile() : undefined
  const content =
    collection === 'photos'
      ? { headline: `Фото ${number}`, caption: 'Штабтың ашылуы', altText: 'Залдағы адамдар', credit: 'Баспасөз орталығы', copyright: '© Штаб' }
      : await contents[collection](office)
  const data = { desk: office.desk, ...content, ...given }
  // Payload keeps the file in the request: one of the call's own, or the next upload would find it there.
  const own = { ...(await office.as(undefined)), user: req.user } as PayloadRequest
  const { id } = await office.payload.create({ collection, data: data as never, req: own, ...(file && { file }) })
  return { collection, id }
}

async function photoFile() {
  // Every photo its own: the same bytes twice are refused.
  const data = await makeTestPhoto(600 + 2 * number, 400).jpeg().toBuffer()
  return { data, mimetype: 'image/jpeg', name: `photo-${number}.jpg`, size: data.length }
}

/** A draft news item. */
export const draftNews = (office: Office, given?: Fields & { by?: PayloadRequest }): Promise<ItemReference> =>
  draftOf(office, 'news', given)

/** Changes an item's text as the author would. */
export async function edit(office: Office, { collection, id }: ItemReference, data: Fields, by?: PayloadRequest): Promise<void> {
  const req = by ?? (await deskHands(office)).author
  await office.payload.update({ collection: collection as CollectionSlug, id, data: data as never, req, overrideAccess: false, user: req.user })
}

const changedText: Record<WorkflowCollection, () => Fields> = {
  news: () => ({ lead: `Толықтырылды ${++number}` }),
  quotes: () => ({ occasion: `Баспасөз мәслихаты ${++number}` }),
  photos: () => ({ caption: `Штабтың ашылуы ${++number}` }),
  events: () => ({ place: `Мәдениет үйі ${++number}` }),
}

const tomorrow = (): Date => new Date(Date.now() + 86_400_000)

type Step = [who: 'author' | 'editor' | 'chief', transition: MoveOrder['transition'], input?: MoveInput] | 'edit'

const reason = 'Себебі бар'
const review: Step[] = [['author', 'submit']]
const approval: Step[] = [...review, ['editor', 'approve']]
const publication: Step[] = [...approval, ['editor', 'publish', { change: 'minor' }]]
const embargo = (): Step[] => [...approval, ['editor', 'publish', { releaseAt: tomorrow() }]]
const withdrawal: Step[] = [...publication, ['chief', 'withdraw', { reason }]]
const sentBack: Step[] = [...review, ['editor', 'requestChanges', { reason }]]
const planned = (): Step[] => [...approval, ['editor', 'schedule', { publishAt: tomorrow(), change: 'minor' }]]

/** Every place where an item can stand: newest revision / what the public sees, and how it comes there. */
const roadsTo = {
  'draft/never': () => [],
  'inReview/never': () => review,
  'changesRequested/never': () => sentBack,
  'approved/never': () => approval,
  'scheduled/never': planned,
  'live/live': () => publication,
  'live/live, urgent': () => [['chief', 'publishUrgently', { reason }]],
  'live/live, embargoed': () => embargo(),
  'draft/live, embargoed': () => [...embargo(), 'edit'],
  'draft/live': () => [...publication, 'edit'],
  'inReview/live': () => [...publication, 'edit', ...review],
  'changesRequested/live': () => [...publication, 'edit', ...sentBack],
  'approved/live': () => [...publication, 'edit', ...approval],
  'scheduled/live': () => [...publication, 'edit', ...planned()],
  'withdrawn/withdrawn': () => withdrawal,
  'draft/withdrawn': () => [...withdrawal, 'edit'],
  'inReview/withdrawn': () => [...withdrawal, 'edit', ...review],
  'approved/withdrawn': () => [...withdrawal, 'edit', ...approval],
  'draft/withdrawn, reinstated': () => [...withdrawal, ['chief', 'reinstate', { reason }]],
  'approved/withdrawn, reinstated': () => [...withdrawal, ['chief', 'reinstate', { reason }], ...approval],
} satisfies Record<string, () => Step[]>

export type Place = keyof typeof roadsTo
export const places = Object.keys(roadsTo) as Place[]

/** An item brought to a place by the moves that lead there. */
export async function itemAt(
  office: Office,
  collection: WorkflowCollection,
  place: Place,
  given?: Fields & { by?: PayloadRequest },
): Promise<ItemReference> {
  const reference = await draftOf(office, collection, given)
  const hands = await deskHands(office)
  for (const step of roadsTo[place]()) {
    if (step === 'edit') await edit(office, reference, changedText[collection]())
    else await move(hands[step[0]], { ...reference, transition: step[1], ...(step[2] && { input: step[2] }) })
  }
  return reference
}

/** News that the public reads. */
export const liveNews = (office: Office, given?: Fields): Promise<ItemReference> => itemAt(office, 'news', 'live/live', given)

/** News that accredited journalists have, and the public not until `releaseAt`. */
export async function embargoedNews(office: Office, { releaseAt = tomorrow(), ...given }: Fields & { releaseAt?: Date } = {}): Promise<ItemReference> {
  const reference = await itemAt(office, 'news', 'approved/never', given)
  const { editor } = await deskHands(office)
  await move(editor, { ...reference, transition: 'publish', input: { releaseAt } })
  return reference
}

/** A draft story with a quote and a photo, all drafts. */
export async function withParts(office: Office, given: Fields = {}): Promise<{ story: ItemReference; quote: ItemReference; photo: ItemReference }> {
  const quote = await draftOf(office, 'quotes')
  const photo = await draftOf(office, 'photos')
  const story = await draftNews(office, { hero: photo.id, quotes: [quote.id], ...given })
  return { story, quote, photo }
}
