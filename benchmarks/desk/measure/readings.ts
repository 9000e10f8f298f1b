import type { Question } from './measure.ts'
import type { Visitor } from './Visitor.ts'

const screen = 300
const opening = 700

type Who = { editor: Visitor; chief: Visitor }
type Docs = { docs: { id: string; updatedAt: string; headline?: string }[]; totalDocs: number }

/** Every screen of the desk and Payload's own lists, for the two people who look at them. */
export async function readings({ editor, chief }: Who): Promise<Question[]> {
  const people = [['editor', editor], ['chief editor', chief]] as const
  const page = (name: string, path: string, shows: string, whose: readonly (readonly [string, Visitor])[] = people): Question[] =>
    whose.map(([who, visitor]) => ({ name, who, goal: screen, ask: () => visitor.ask(path), shows: (text) => text.includes(shows) }))
  const { docs: desks } = await chief.json<Docs>('/api/desks?limit=3&depth=0&sort=createdAt')
  const desk = desks.at(-1)?.id ?? ''
  const chiefs = people.slice(1)
  const [cards, rows, lines] = ['board-card', 'class="row-1"', 'class="log-lines"']
  const list = (name: string, query: string, shows = rows, whose = people.slice(0)): Question[] => page(`list of ${name}`, `/admin/collections/${query}`, shows, whose)
  const searched = (words: string): string => `search=${encodeURIComponent(words)}`
  return [
    ...page('queue', '/admin', 'queue__section'),
    ...page('queue, 60 of my tasks', '/admin?mine=60', 'queue__section'),
    ...page('board', '/admin/board', cards),
    ...page('board of one desk in Russian', `/admin/board?desk=${desk}&language=ru`, 'board', chiefs),
    ...page('calendar', '/admin/calendar', 'calendar-nav'),
    ...page('inbox', '/admin/inbox', 'inbox-pager'),
    ...page('log', '/admin/log', lines, chiefs),
    ...page('log, page 500', '/admin/log?page=500', lines, chiefs),
    ...page('translations', '/admin/translations', 'report__lines'),
    ...list('news', 'news'),
    ...list('news, searched', `news?${searched('ҚЫЗЫЛОРДА')}`),
    ...list('news, searched in vain', `news?${searched('жоқ-сөз')}`, 'collection-list'),
    ...list('news, by headline', 'news?sort=headline'),
    ...list('news, by state', 'news?sort=-state'),
    ...list('news, page 900', 'news?page=900&limit=10', rows, chiefs),
    ...list('photos', 'photos'),
    ...list('photos, searched', `photos?${searched('штаб')}`),
    ...list('photos, page 400', 'photos?page=400&limit=10', rows, chiefs),
    ...list('quotes', 'quotes'),
    ...(await itemReadings({ editor, chief })),
  ]
}

async function itemReadings({ editor, chief }: Who): Promise<Question[]> {
  const some = async (visitor: Visitor, state: string): Promise<Docs['docs']> =>
    (await visitor.json<Docs>(`/api/news?draft=true&depth=0&limit=60&where[state][equals]=${state}&select[headline]=true&select[updatedAt]=true`)).docs
  const lists = { editor: await some(editor, 'inReview'), chief: await some(chief, 'live') }
  const idAt = (list: Docs['docs'], at: number): string => list[at % list.length]?.id ?? ''
  const opened = ([who, visitor, list, what]: readonly [string, Visitor, Docs['docs'], string]): Question[] => [
    { name: `opening ${what}: the page`, who, goal: opening, ask: (at) => visitor.ask(`/admin/collections/news/${idAt(list, at)}`), shows: (text) => text.includes('collection-edit') },
    { name: `opening ${what}: the page and then all its calls`, who, goal: opening, times: 30, ask: (at) => openWholly(visitor, idAt(list, at)) },
  ]
  return [
    ...opened(['editor', editor, lists.editor, 'an item in review']),
    ...opened(['chief editor', chief, lists.chief, 'a live item']),
    { name: 'what moves there are', who: 'editor', ask: (at) => editor.ask(`/api/news/${idAt(lists.editor, at)}/moves`) },
  ]
}

/** What the browser asks for: the document, and then everything that its panels ask for at once. */
async function openWholly(visitor: Visitor, id: string) {
  const page = await visitor.ask(`/admin/collections/news/${id}`)
  const here = { person: visitor.id, collection: 'news', item: id, locale: 'kk', slot: 'benchmark', doing: 'reading', askCopies: true }
  const calls = await Promise.all([
    ...['moves', 'comments', 'colleagues', 'history?page=1', 'translations'].map((name) => visitor.ask(`/api/news/${id}/${name}`)),
    visitor.ask('/api/notices/count?where[read][equals]=false'),
    visitor.ask('/api/editing', { method: 'POST', data: here }),
  ])
  return [page, ...calls]
}
