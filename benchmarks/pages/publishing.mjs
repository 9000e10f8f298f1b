import { percentile } from './load.mjs'

/**
 * A chief editor at work: `write` saves a new story, `publish` puts it out.
 * @param {string} site @param {{ email: string, password: string }} account
 */
export async function editor(site, account) {
  const signedIn = await fetch(`${site}/api/users/login`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(account) })
  const { token } = await signedIn.json()
  const call = async (/** @type {string} */ path, /** @type {object | undefined} */ data) => {
    const headers = { 'Content-Type': 'application/json', Authorization: `JWT ${token}`, Origin: site, 'Based-On': new Date().toISOString() }
    const response = await fetch(`${site}/api${path}`, { method: data ? 'POST' : 'GET', headers, ...(data && { body: JSON.stringify(data) }) })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return response.json()
  }
  const [{ id: desk }] = (await call('/desks?limit=1')).docs
  const body = { root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children: [{ type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0, children: [{ type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text: 'Бүгін.' }] }] } }
  return {
    /** @param {string} headline @returns {Promise<{ id: string, slug: string }>} */
    write: async (headline) => (await call('/news', { headline, body, language: 'kk', desk })).doc,
    publish: (/** @type {string} */ id) => call(`/news/${id}/move`, { transition: 'publishUrgently', reason: 'Өлшеу' }),
  }
}

/**
 * How long it takes from the answer to "publish" until page, front page and list show a story, while readers hammer its
 * address, the front page and the list from before it is there.
 * @param {string} site @param {{ email: string, password: string }} account
 */
export async function publishWhileRead(site, account, { stories = 12, readers = 16 } = {}) {
  const { write, publish } = await editor(site, account)
  const read = (/** @type {string} */ path) => fetch(`${site}${path}`).then(async (response) => ({ status: response.status, text: await response.text() }))
  const seen = { page: /** @type {number[]} */ ([]), front: /** @type {number[]} */ ([]), list: /** @type {number[]} */ ([]) }
  let missed = 0
  for (let number = 0; number < stories; number += 1) {
    const headline = `Өлшеу хабары ${Date.now()}`
    const { id, slug } = await write(headline)
    const page = `/kk/news/${encodeURIComponent(slug)}`
    let hammering = true
    const hammers = Array.from({ length: readers }, async (_, reader) => {
      while (hammering) await read([page, '/kk', '/kk/news'][reader % 3])
    })
    await read(page)
    await publish(id)
    const since = performance.now()
    const until = async (/** @type {keyof typeof seen} */ name, /** @type {() => Promise<boolean>} */ isSo) => {
      while (!(await isSo())) {
        if (performance.now() - since > 10_000) return void (missed += 1)
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      seen[name].push(performance.now() - since)
    }
    await Promise.all([
      until('page', async () => (await read(page)).status === 200),
      until('front', async () => (await read('/kk')).text.includes(headline)),
      until('list', async () => (await read('/kk/news')).text.includes(headline)),
    ])
    hammering = false
    await Promise.all(hammers)
  }
  const worst = (/** @type {number[]} */ values) => Math.round(percentile(values, 1))
  return { stories, missed, page: worst(seen.page), front: worst(seen.front), list: worst(seen.list) }
}
