import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { sayEmbargo } from '#languages/messages/embargo.ts'
import { bodyOf } from '../support/bodyOf.ts'
import { accounts, site } from './support/browser.ts'

/*
 * The embargo, asked at every address that could give it away, by everybody who might ask, before and after its time:
 * a crawler's questions to the real server, finished pages and all. A new outlet is one more line in `addresses`.
 */

type Headers = Record<string, string>
type Who = 'nobody' | 'waiting' | 'approved' | 'accepted' | 'revoked' | 'reporter of another desk'
type Answer = { status: number; text: string; bytes: Buffer; headers: globalThis.Headers }
type Story = { id: string; slug: string; oldSlug: string; headline: string; story: string; releaseAt: string }
type Ids = { photo: string; quote: string; document: string; topic: string; topicSlug: string; desk: string; deskSlug: string; speaker: string; speakerSlug: string; revision: string; event: string }

/** In headline, text, quote, caption and file: whoever reads it has read what is under embargo. */
const letters = 'абвгдежзийклмнопрстуфхцчшщыьэюяәғқңөұү'
const secret = `құпия${[...Date.now().toString(30)].map((digit) => letters[Number.parseInt(digit, 30)]).join('')}`

let officer = ''
let chief = ''
let story: Story
let ids: Ids
const asking = {} as Record<Who, Headers>

async function fetchOnce(path: string, { headers = {}, method = 'GET', body }: { headers?: Headers; method?: string; body?: string } = {}): Promise<Answer> {
  const response = await fetch(`${site}${path}`, { method, headers, redirect: 'manual', ...(body !== undefined && { body }) })
  const bytes = Buffer.from(await response.arrayBuffer())
  return { status: response.status, text: bytes.toString('utf8'), bytes, headers: response.headers }
}

async function api<Result>(token: string, path: string, method = 'GET', data?: object): Promise<Result> {
  const headers = { 'Content-Type': 'application/json', Origin: site, 'Based-On': new Date().toISOString(), ...(token && { Authorization: `JWT ${token}` }) }
  const { status, text } = await fetchOnce(`/api${path}`, { method, headers, ...(data && { body: JSON.stringify(data) }) })
  if (status >= 400) throw new Error(`${method} ${path}: ${status} ${text.slice(0, 500)}`)
  return JSON.parse(text) as Result
}

const signIn = async (role: string): Promise<string> => (await api<{ token: string }>('', '/users/login', 'POST', accounts[role])).token

/** A file as the panel sends it. */
async function upload(collection: string, file: File, data: object): Promise<string> {
  const form = new FormData()
  form.set('file', file)
  form.set('_payload', JSON.stringify(data))
  const response = await fetch(`${site}/api/${collection}?locale=kk`, { method: 'POST', body: form, headers: { Authorization: `JWT ${chief}`, Origin: site } })
  const answer = (await response.json()) as { doc?: { id: string } }
  if (!answer.doc) throw new Error(`${collection}: ${response.status} ${JSON.stringify(answer)}`)
  return answer.doc.id
}

const form = (fields: Record<string, string>, headers: Headers = {}) => ({
  method: 'POST',
  body: new URLSearchParams(fields).toString(),
  headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: site, ...headers },
})

const cookieIn = ({ headers }: Answer, name: string): string => headers.getSetCookie().find((one) => one.startsWith(`${name}=`))?.split(';')[0] ?? ''

/** A journalist on the road that journalists go: the form, the officer's answer, the link, the password. */
async function journalist(name: string, standing: 'requested' | 'approved'): Promise<{ id: string; cookie: string }> {
  const email = `${name}-${Date.now()}@gazet.example`
  const names: Record<string, string> = { waiting: 'Күткен', approved: 'Мақұлданған', accepted: 'Қабылдаған', revoked: 'Айырылған' }
  const [, words = ''] = /name="words" value="(\w+)"/.exec((await fetchOnce('/kk/press/account/request')).text) ?? []
  const request = { name: `${names[name]} Журналист`, email, outlet: 'Газет', cardNumber: '17', cardExpiresAt: '2028-01-01', proof: 'https://gazet.example', phone: '+77010000000', language: 'kk', consent: 'yes', words }
  const sent = await fetchOnce('/kk/press/account/send/request', form(request))
  expect([sent.status, sent.headers.get('location')]).toEqual([303, '/kk/press/account/request'])
  const { docs } = await api<{ docs: { id: string }[] }>(officer, `/journalists?where[email][equals]=${email}`)
  const id = docs[0]?.id ?? ''
  if (standing === 'requested') return { id, cookie: `press-session=${'a'.repeat(43)}` }
  const { link } = await api<{ link: string }>(officer, `/journalists/${id}/approve`, 'POST', {})
  const set = await fetchOnce('/kk/press/account/send/set-password', form({ token: link.split('/').at(-1) ?? '', password: 'жеті-қабат-жер-асты' }))
  return { id, cookie: cookieIn(set, 'press-session') }
}

beforeAll(async () => {
  ;[officer, chief] = await Promise.all([signIn('pressOfficer'), signIn('chiefEditor')])
  const administrator = await signIn('administrator')
  const first = async (collection: string) => (await api<{ docs: { id: string; slug: string }[] }>(chief, `/${collection}?limit=2&depth=0`)).docs
  const [[desk, otherDesk], [topic], [speaker], [event]] = await Promise.all([first('desks'), first('topics'), first('speakers'), first('events')])
  if (!desk || !otherDesk || !topic || !speaker || !event) throw new Error('The demo is incomplete')

  const { default: sharp } = await import('sharp')
  const picture = await sharp({ create: { width: 1800, height: 1200, channels: 3, background: '#345', noise: { type: 'gaussian', mean: 120, sigma: 20 } } }).jpeg().toBuffer()
  const about = { headline: secret, caption: secret, altText: secret, credit: secret, copyright: secret, city: secret, minors: 'none', desk: desk.id, topics: [topic.id] }
  const photo = await upload('photos', new File([new Uint8Array(picture)], 'photo.jpg', { type: 'image/jpeg' }), about)
  const document = await upload('documents', new File([`a;b\n${secret};1\n`], `${secret}.csv`, { type: 'text/csv' }), { title: secret, kind: 'table', desk: desk.id, _status: 'published' })
  const { doc: quote } = await api<{ doc: { id: string } }>(chief, '/quotes?locale=kk', 'POST', { text: `${secret} деді.`, speaker: speaker.id, desk: desk.id, occasion: secret })
  const oldSlug = `eski-${Date.now().toString(36)}`
  const data = { headline: `Тыйым ${secret}`, lead: secret, slug: oldSlug, body: bodyOf(`${secret} туралы мәтін.`), language: 'kk', desk: desk.id, hero: photo, quotes: [quote.id], documents: [document], topics: [topic.id], speakers: [speaker.id], event: event.id }
  const { doc } = await api<{ doc: { id: string; story: string } }>(chief, '/news', 'POST', data)
  const { doc: moved } = await api<{ doc: { slug: string } }>(chief, `/news/${doc.id}?draft=true`, 'PATCH', { slug: `zhanga-${Date.now().toString(36)}` })
  const releaseAt = new Date(Date.now() + 3_600_000).toISOString()
  await api(chief, `/news/${doc.id}/move`, 'POST', { transition: 'publishUrgently', reason: 'Кезек күттірмейді', releaseAt })
  const versions = await api<{ docs: { id: string }[] }>(chief, `/news/versions?where[parent][equals]=${doc.id}&limit=1&depth=0`)
  story = { id: doc.id, story: doc.story, slug: moved.slug, oldSlug, headline: data.headline, releaseAt }
  ids = { photo, quote: quote.id, document, topic: topic.id, topicSlug: topic.slug, desk: desk.id, deskSlug: desk.slug, speaker: speaker.id, speakerSlug: speaker.slug, revision: versions.docs[0]?.id ?? 'x', event: event.slug }

  const email = `stranger-${Date.now()}@media-center.example`
  const { doc: stranger } = await api<{ doc: { id: string } }>(administrator, '/users', 'POST', { name: 'Бөтен', email, roles: ['reporter'], desks: [otherDesk.id], language: 'kk' })
  const { link = '' } = await api<{ link?: string }>(administrator, `/users/${stranger.id}/invite`, 'POST', {})
  const password = 'жеті-қабат-жер-асты'
  await api('', '/users/accept-invitation', 'POST', { token: link.split('/').at(-1), password })
  const { token } = await api<{ token: string }>('', '/users/login', 'POST', { email, password })

  const [waiting, approved, accepted, revoked] = [await journalist('waiting', 'requested'), await journalist('approved', 'approved'), await journalist('accepted', 'approved'), await journalist('revoked', 'approved')]
  for (const { cookie } of [accepted, revoked]) {
    const { text } = await fetchOnce(`/kk/press/embargoed/${story.slug}`, { headers: { Cookie: cookie } })
    const [, terms = ''] = /name="terms" value="(\w+)"/.exec(text) ?? []
    const { status } = await fetchOnce(`/kk/press/embargoed/${story.slug}/accept`, form({ terms, until: story.releaseAt }, { Cookie: cookie }))
    if (terms.length !== 12 || status !== 303) throw new Error(`The terms were not accepted: ${terms} ${status}`)
  }
  await api(officer, `/journalists/${revoked.id}/revoke`, 'POST', { reason: 'Шарт бұзылды' })
  asking.nobody = {}
  asking.waiting = { Cookie: waiting.cookie }
  asking.approved = { Cookie: approved.cookie }
  asking.accepted = { Cookie: accepted.cookie }
  asking.revoked = { Cookie: revoked.cookie }
  asking['reporter of another desk'] = { Authorization: `JWT ${token}` }
}, 180_000)

const restQueries = [
  '', '?draft=true', '?depth=4', '?limit=0', '?pagination=false', '?sort=headline', '?sort=-releaseAt', '?select[headline]=true', '?locale=all', '?trash=true',
]

/** Every address that could give the item away. */
const addresses = (): string[] => {
  const { id, slug, oldSlug, headline, story: whole } = story
  const word = encodeURIComponent(secret)
  const month = new Date().toISOString().slice(0, 7)
  const inLanguages = (path: (language: string) => string): string[] => ['kk', 'ru', 'en'].map(path)
  return [
    // Pages, guessed and old and other languages' addresses.
    ...inLanguages((language) => `/${language}/news/${slug}`), ...inLanguages((language) => `/${language}/news/${oldSlug}`),
    `/kk/news/${slug}?page=1`, `/kk/news/${slug}?utm_source=x`, `/kk/news/${slug}/`, `/kk/news/${slug.toUpperCase()}`, `/kk/news/${id}`, `/kk/news/${encodeURIComponent(headline)}`, `/KK/news/${slug}`,
    ...inLanguages((language) => `/${language}`), ...inLanguages((language) => `/${language}/news`), '/kk/news?page=2', ...inLanguages((language) => `/${language}/topics/${ids.topicSlug}`),
    `/kk/desks/${ids.deskSlug}`, `/kk/speakers/${ids.speakerSlug}`, `/kk/events/${ids.event}`, '/kk/quotes', `/kk/quotes/${ids.quote}`, `/ru/quotes/${ids.quote}`, '/kk/photos', `/kk/photos/${ids.photo}`, `/en/photos/${ids.photo}`, '/kk/corrections',
    // The press room.
    '/kk/press', ...inLanguages((language) => `/${language}/press/releases/${slug}`), `/kk/press/releases/${oldSlug}`, '/kk/press/photos', `/kk/press/photos?q=${word}`, '/kk/press/basket', '/kk/press/agenda', '/kk/press/alerts',
    ...['news', 'quotes', 'photos', 'events', 'shoots'].map((of) => `/files/kits/${of}/${of === 'quotes' ? ids.quote : of === 'photos' ? ids.photo : id}`), '/files/kits/basket',
    ...['txt', 'text', 'html', 'docx', 'pdf'].flatMap((format) => [`/files/releases/${id}/${format}`, `/files/quote-sheets/kk/stories/${id}/${format}`]),
    ...['square', 'portrait', 'wide'].flatMap((shape) => inLanguages((language) => `/files/quote-cards/${language}/${ids.quote}/${shape}.png`)),
    ...['ninjs', 'ninjs1', 'newsml'].flatMap((format) => [`/files/releases/${id}/${format}`, `/kk/items/news/${id}.${format}`, `/kk/items/kits/${id}.${format}`, `/kk/items/quotes/${ids.quote}.${format}`, `/kk/items/photos/${ids.photo}.${format}`, `/kk/feeds/all.${format}`]),
    '/kk/press/formats', '/kk/feeds/agenda.ics',
    // Search and what machines read.
    ...inLanguages((language) => `/${language}/search?q=${word}`), `/kk/search/suggest?q=${word}`, `/kk/search?q=${encodeURIComponent(headline)}&kind=photos`,
    ...['all.rss', 'all.atom', 'all.json', `topics/${ids.topicSlug}.rss`, `speakers/${ids.speakerSlug}.atom`, `desks/${ids.deskSlug}.json`].map((feed) => `/kk/feeds/${feed}`),
    '/kk/news.json', `/kk/news.json?topic=${ids.topicSlug}`, '/sitemap.xml', '/sitemaps/news.xml', `/sitemaps/kk/${month}.xml`, '/robots.txt',
    `/oembed?url=${encodeURIComponent(`${site}/kk/news/${slug}`)}`, `/oembed?format=xml&url=${encodeURIComponent(`${site}/kk/news/${slug}`)}`,
    // Cards and files in every size.
    ...['news', 'quotes', 'photos'].map((kind) => `/cards/kk/${kind}/${kind === 'news' ? id : kind === 'quotes' ? ids.quote : ids.photo}/${'0'.repeat(24)}.jpg`),
    ...['thumbnail', 'card', 'page', 'wide', 'print', 'original', 'web', 'large'].map((rendition) => `/files/photos/${ids.photo}/${rendition}`),
    `/files/photos/${ids.photo}/print/photo.jpg`, `/files/documents/${ids.document}`, `/files/documents/${ids.document}/${word}.csv`, `/api/documents/file/${word}.csv`, '/api/photos/file/photo.jpg', `/media/documents/${word}.csv`,
    // The API.
    ...restQueries.map((query) => `/api/news${query}`), `/api/news/${id}`, `/api/news/${id}?draft=true&depth=2`, `/api/news/count?where[headline][like]=${word}`, `/api/news?where[headline][like]=${word}`, `/api/news?where[slug][equals]=${slug}`,
    `/api/news?where[publicState][equals]=live&where[releaseAt][exists]=true`, `/api/news?where[story][equals]=${whole}`, `/api/news/versions`, `/api/news/versions/${ids.revision}`, `/api/topics?depth=3`, `/api/speakers/${ids.speaker}?depth=4`,
    ...['quotes', 'photos', 'documents', 'stories', 'changes', 'downloads', 'embargo-acceptances', 'journalists', 'audit-entries', 'mails', 'payload-locked-documents', 'payload-jobs'].map((collection) => `/api/${collection}?depth=2&limit=100&draft=true`),
    `/api/photos/${ids.photo}`, `/api/quotes/${ids.quote}`, `/api/documents/${ids.document}`, '/api/globals/front?depth=4', '/api/globals/settings?depth=4',
    // Previews, and the embargo's own pages.
    `/preview/kk/news/${ids.revision}`, `/admin/collections/news/${id}`, '/kk/press/embargoed', `/kk/press/embargoed/${slug}`, `/ru/press/embargoed/${slug}`, `/kk/press/embargoed/${oldSlug}`, '/kk/press/account', '/kk/press/account/data',
  ]
}

const graphqlQueries = (): string[] => [
  '{ allNews { docs { id headline hero { caption } quotes { text } } } }',
  `{ News(id: "${story.id}") { headline lead body slug } }`,
  `{ News(id: "${story.id}", draft: true) { headline } }`,
  `{ countallNews(where: { headline: { like: "${secret}" } }) { totalDocs } countPhotos(where: { caption: { like: "${secret}" } }) { totalDocs } }`,
  `{ Photo(id: "${ids.photo}") { caption } Quote(id: "${ids.quote}") { text } Document(id: "${ids.document}") { title } }`,
  `{ Topic(id: "${ids.topic}") { name } Speakers(limit: 100) { docs { id } } }`,
]

/** Words of the item in an answer, leaving out what the asker has said in the question. */
function tells(path: string, { text, status }: Answer): boolean {
  if (!path.includes(encodeURIComponent(secret))) return text.includes(secret)
  if (/^\/(?:api|files|media)/.test(path)) return status < 400 && (text.includes(`${secret};1`) || /"totalDocs":\s*[1-9]/.test(text))
  // A search page repeats its question; what it found has an address.
  return text.includes(story.slug) || text.includes(ids.photo) || text.includes(ids.quote)
}

const mayKnowHeadline = new Set(['/kk/press/embargoed', '/kk/press/account'])

/** What somebody may see at an address before the time. */
function mayTell(who: Who, path: string): boolean {
  const own = `/kk/press/embargoed/${story.slug}`
  const material = [`/files/photos/${ids.photo}/`, `/files/documents/${ids.document}`, `/files/releases/${story.id}/`, `/files/quote-sheets/kk/stories/${story.id}/`, `/files/quote-cards/kk/${ids.quote}/`, `/files/kits/news/${story.id}`]
  if (who === 'accepted') return mayKnowHeadline.has(path) || path === own || path === '/kk/press/account/data' || material.some((start) => path.startsWith(start))
  return who === 'approved' && (mayKnowHeadline.has(path) || path === own)
}

const everybody: Who[] = ['nobody', 'waiting', 'approved', 'accepted', 'revoked', 'reporter of another desk']

describe('before its time', () => {
  it('asks at sixty addresses and more', () => expect(new Set(addresses()).size).toBeGreaterThanOrEqual(60))

  it.each(everybody)('nothing of it is told to %s where it should not be', async (who) => {
    const leaks: string[] = []
    const questions = addresses().flatMap((path) => ['GET', 'HEAD'].map((method) => [path, method] as const))
    const ask = async (): Promise<void> => {
      for (let next = questions.shift(); next; next = questions.shift()) {
        const [path, method] = next
        const answer = await fetchOnce(path, { headers: asking[who], method })
        const isFile = /^\/(?:files|cards)\//.test(path) && answer.status === 200 && !path.endsWith('/basket')
        if ((tells(path, answer) || isFile || (answer.headers.get('link') ?? '').includes(story.slug)) && !mayTell(who, path)) leaks.push(`${method} ${path} ${answer.status}`)
        if (answer.status >= 500) leaks.push(`${method} ${path} ${answer.status}`)
      }
    }
    await Promise.all(Array.from({ length: 6 }, ask))
    for (const query of graphqlQueries()) {
      const answer = await fetchOnce('/api/graphql', { method: 'POST', body: JSON.stringify({ query }), headers: { ...asking[who], 'Content-Type': 'application/json', Origin: site } })
      // What the schema does not know is refused before anybody's rights are asked for.
      if (/Cannot query field|not defined by type|Unknown argument/.test(answer.text)) leaks.push(`not understood: ${query}`)
      if (answer.text.replaceAll(query, '').includes(secret) || /"totalDocs":\s*[1-9]/.test(answer.text)) leaks.push(query)
    }
    expect(leaks).toEqual([])
  }, 180_000)

  it('who has not accepted the terms knows the headline and no more', async () => {
    const { text, status, headers } = await fetchOnce(`/kk/press/embargoed/${story.slug}`, { headers: asking.approved })
    expect([status, headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect(text).toContain(story.headline)
    for (const more of [`${secret} туралы мәтін`, ids.photo, ids.document, ids.quote]) expect(text).not.toContain(more)
  })

  it('who has accepted them reads the whole, takes the files, and is offered no sharing', async () => {
    const { text } = await fetchOnce(`/kk/press/embargoed/${story.slug}`, { headers: asking.accepted })
    for (const part of [`${secret} туралы мәтін`, ids.photo, ids.document, `data-copy-from="/files/releases/${story.id}/text"`]) expect(text).toContain(part)
    expect(text).not.toMatch(/t\.me|wa\.me|facebook/)
    const photo = await fetchOnce(`/files/photos/${ids.photo}/print`, { headers: asking.accepted })
    expect([photo.status, photo.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    const document = await fetchOnce(`/files/documents/${ids.document}`, { headers: asking.accepted })
    expect(document.text).toContain(secret)
    expect((await fetchOnce(`/files/releases/${story.id}/ninjs`, { headers: asking.accepted })).text).toContain(`"embargoedUntil":"${story.releaseAt}"`)
    const card = await fetchOnce(`/files/quote-cards/kk/${ids.quote}/square.png`, { headers: asking.accepted })
    expect([card.status, card.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    const { docs } = await api<{ docs: { item: string; version?: string }[] }>(officer, `/downloads?where[isEmbargoed][equals]=true&where[item][in]=${ids.photo},${ids.document},${ids.quote},${story.id}&limit=100`)
    expect(new Set(docs.map(({ item }) => item))).toEqual(new Set([ids.photo, ids.document, ids.quote, story.id]))
    expect(docs.every(({ version }) => version)).toBe(true)
  })

  it.each(['nobody', 'waiting', 'revoked'] as const)('the address answers %s as one that never was', async (who) => {
    const plain = ({ text }: Answer, slug: string): string => text.replaceAll(slug, 'slug')
    for (const at of ['/kk/press/embargoed', '/kk/news']) {
      const [there, never] = [await fetchOnce(`${at}/${story.slug}`, { headers: asking[who] }), await fetchOnce(`${at}/zhanga-${'0'.repeat(8)}`, { headers: asking[who] })]
      expect([there.status, never.status]).toEqual([404, 404])
      expect(never.text.includes(`<a href="/kk/press/account">${sayEmbargo('kk', 'signInFirst')}</a>`)).toBe(at === '/kk/press/embargoed')
      expect(there.headers.get('cache-control')).toBe(never.headers.get('cache-control'))
      expect(plain(there, story.slug)).toBe(plain(never, `zhanga-${'0'.repeat(8)}`))
    }
  })

  it('no conditional question says that there is something', async () => {
    const headers = { 'If-None-Match': '*', 'If-Modified-Since': new Date().toUTCString() }
    for (const path of [`/kk/news/${story.slug}`, `/files/photos/${ids.photo}/print`, `/files/documents/${ids.document}`, `/kk/press/embargoed/${story.slug}`]) expect([path, (await fetchOnce(path, { headers })).status]).toEqual([path, 404])
    expect((await fetchOnce(`/files/photos/${ids.photo}/print`, { headers: { Range: 'bytes=0-10' } })).status).toBe(404)
  })

  it('another site’s page accepts nothing for a journalist', async () => {
    const answer = await fetchOnce(`/kk/press/embargoed/${story.slug}/accept`, { ...form({ terms: 'x' }, asking.approved), headers: { ...asking.approved, 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'cross-site' } })
    expect(answer.status).toBe(403)
  })
})

describe('from its time on', () => {
  it('which has been moved, is public everywhere within ten seconds, by itself', async () => {
    await api(chief, `/news/${story.id}?draft=true`, 'PATCH', { lead: `${secret}.` })
    const releaseAt = new Date(Date.now() + 8000)
    await api(chief, `/news/${story.id}/move`, 'POST', { transition: 'publishUrgently', reason: 'Ертерек керек', change: 'minor', releaseAt: releaseAt.toISOString() })
    expect((await fetchOnce(`/kk/news/${story.slug}`)).status).toBe(404)
    await pause(Math.max(0, Number(releaseAt) - Date.now()))
    const places = [`/kk/news/${story.slug}`, '/kk', '/kk/news', `/kk/topics/${ids.topicSlug}`, '/kk/feeds/all.rss', '/kk/news.json', '/sitemaps/news.xml', `/kk/quotes/${ids.quote}`, `/kk/photos/${ids.photo}`, `/files/documents/${ids.document}`]
    const late = new Set(places)
    while (late.size > 0 && Date.now() < Number(releaseAt) + 10_000) {
      for (const path of late) if ((await fetchOnce(path)).text.match(new RegExp(`${secret}|${story.slug}`))) late.delete(path)
      await pause(100)
    }
    expect([...late]).toEqual([])
    // A search page repeats its question: what it found has an address.
    expect((await fetchOnce(`/kk/search?q=${secret}`)).text).toContain(story.slug)
    expect((await fetchOnce(`/files/photos/${ids.photo}/print`)).headers.get('cache-control')).toContain('public')
  })

  it('is under embargo no more', async () => {
    expect((await fetchOnce('/kk/press/embargoed', { headers: asking.approved })).text).not.toContain(secret)
    expect((await fetchOnce(`/kk/press/embargoed/${story.slug}`, { headers: asking.approved })).status).toBe(404)
  })
})
