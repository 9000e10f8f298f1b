import type { Question } from './measure.ts'
import type { Answer, Visitor } from './Visitor.ts'

const move = 150
const autosave = 150
const turns = 33

type Doc = Record<string, unknown> & { id: string; updatedAt: string }
type Who = { editor: Visitor; chief: Visitor }

/** Moves of each kind, autosaves and saves, each on an item that has not been touched before. */
export async function writings({ editor, chief }: Who): Promise<Question[]> {
  const find = async (visitor: Visitor, state: string, limit: number): Promise<Doc[]> => {
    const { docs } = await visitor.json<{ docs: Doc[] }>(`/api/news?draft=true&depth=0&limit=${limit}&sort=createdAt&where[state][equals]=${state}&where[publicState][equals]=never&where[language][equals]=kk`)
    return docs
  }
  const drafts = await find(editor, 'draft', turns)
  const returned = await find(chief, 'inReview', turns)
  const planned = await find(chief, 'approved', turns)
  const typed = await find(chief, 'changesRequested', turns)
  const moves = (name: string, who: keyof Who, items: Doc[], order: object): Question => ({
    name: `move: ${name}`,
    who: who === 'editor' ? 'editor' : 'chief editor',
    goal: move,
    times: turns - 3,
    ask: (at) => ({ editor, chief })[who].ask(`/api/news/${idAt(items, at)}/move`, { method: 'POST', data: order }),
  })
  const reason = 'Өлшеу үшін'
  const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString()
  return [
    { name: 'autosave of what is typed', who: 'chief editor', goal: autosave, ask: (at) => type(chief, docAt(typed, at), at) },
    { name: 'presence of an open page', who: 'chief editor', ask: (at) => chief.ask('/api/editing', { method: 'POST', data: { ...placeOf(chief, docAt(typed, at).id), doing: 'reading' } }) },
    { name: 'save (a new revision)', who: 'chief editor', goal: autosave, times: turns - 3, ask: (at) => save(chief, docAt(typed, at), at) },
    moves('submit', 'editor', drafts, { transition: 'submit', reason }),
    moves('approve', 'editor', drafts, { transition: 'approve' }),
    moves('publish', 'editor', drafts, { transition: 'publish', change: 'minor' }),
    moves('withdraw', 'chief', drafts, { transition: 'withdraw', reason }),
    moves('request changes', 'chief', returned, { transition: 'requestChanges', reason }),
    moves('schedule', 'chief', planned, { transition: 'schedule', publishAt: inAMonth, change: 'minor' }),
    moves('unschedule', 'chief', planned, { transition: 'unschedule' }),
    { name: 'claim (assign)', who: 'chief editor', goal: move, times: turns - 3, ask: (at) => chief.ask(`/api/news/${idAt(returned, at)}/assign`, { method: 'POST', data: { holder: chief.id } }) },
  ]
}

const idAt = (items: Doc[], at: number): string => docAt(items, at).id

function docAt(items: Doc[], at: number): Doc {
  const item = items[at % items.length]
  if (!item || items.length < turns) throw new Error(`The newsroom has only ${items.length} of ${turns} items for this`)
  return item
}

const placeOf = (visitor: Visitor, item: string) => ({ person: visitor.id, collection: 'news', item, locale: 'kk', slot: 'benchmark' })

/** What the panel sends a second and a half after the last key: the whole form, kept beside the item. */
const type = (visitor: Visitor, { id, ...doc }: Doc, at: number): Promise<Answer> =>
  visitor.ask('/api/editing', { method: 'POST', data: { ...placeOf(visitor, id), doing: 'editing', copy: { data: { ...doc, lead: `${String(doc.lead)} ${at}` }, basedOn: doc.updatedAt } } })

/** The form as the panel's Save button sends it. */
function save(visitor: Visitor, { id, ...doc }: Doc, at: number): Promise<Answer> {
  const form = new FormData()
  const { headline, lead, body, updatedAt } = doc
  form.set('_payload', JSON.stringify({ headline, body, lead: `${String(lead)} (${at})`, updatedAt, _status: 'draft' }))
  return visitor.ask(`/api/news/${id}?locale=kk&depth=0&fallback-locale=null&draft=true`, { method: 'PATCH', form })
}
