import { setTimeout as pause } from 'node:timers/promises'
import { memoryOf } from '../pages/load.mjs'
import { editor } from '../pages/publishing.mjs'

const [readers, publishEvery, minute] = [4, 10_000, 60_000]

/**
 * The memory of the server by the minute, in megabytes, while readers open pages at random and a story goes out every ten
 * seconds. Half of what they open are the same few hundred addresses, as on any day; the rest may be the oldest.
 * @param {{ site: string, account: { email: string, password: string }, pid: number, addresses: string[], minutes: number }} order
 */
export async function soak({ site, account, pid, addresses, minutes }) {
  const { write, publish } = await editor(site, account)
  const end = Date.now() + minutes * minute
  const memory = [memoryOf(pid)]
  let asked = 0
  let failed = 0
  const lists = ['/kk', '/ru', '/en', '/kk/news', '/kk/news?page=2', '/kk/photos', '/kk/feeds/all.rss', '/sitemap.xml', '/kk/search?q=мектеп']
  const often = [...lists, ...addresses.slice(0, 200)]
  const oneOf = (/** @type {string[]} */ list) => list[Math.floor(Math.random() * list.length)] ?? '/kk'

  async function readOn() {
    while (Date.now() < end) {
      const response = await fetch(`${site}${oneOf(Math.random() < 0.5 ? often : addresses)}`, { headers: { 'Accept-Encoding': 'br' } })
      await response.arrayBuffer()
      asked += 1
      if (response.ok) continue
      failed += 1
      if (failed <= 5) console.log(`  ${response.status} ${decodeURI(response.url)}`)
    }
  }
  async function publishOn() {
    for (let number = 1; Date.now() < end; number += 1) {
      await pause(publishEvery)
      await publish((await write(`Жүктеме хабары ${number}`)).id)
    }
  }
  async function watch() {
    while (Date.now() < end) {
      await pause(minute)
      memory.push(memoryOf(pid))
      console.log(`  minute ${memory.length - 1}: ${memory.at(-1)} MB, ${asked} pages`)
    }
  }
  await Promise.all([...Array.from({ length: readers }, readOn), publishOn(), watch()])
  return { minutes, asked, failed, memory }
}
