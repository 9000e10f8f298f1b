import { request } from 'node:http'
import { memoryOf } from '../pages/load.mjs'

/**
 * Takes a kit, at `pace` bytes a second where one is given.
 * @param {string} url @param {{ pace?: number, stopAfter?: number }} [how]
 * @returns {Promise<{ firstByte: number, took: number, bytes: number, length: string | undefined }>}
 */
export const takeKit = (url, { pace, stopAfter } = {}) =>
  new Promise((resolve, reject) => {
    const since = performance.now()
    request(url, (response) => {
      let [bytes, firstByte] = [0, 0]
      const done = () => resolve({ firstByte, took: performance.now() - since, bytes, length: response.headers['content-length'] })
      response.on('data', (chunk) => {
        firstByte ||= performance.now() - since
        bytes += chunk.length
        if (stopAfter && bytes >= stopAfter) {
          response.destroy()
          done()
        } else if (pace) {
          response.pause()
          setTimeout(() => response.resume(), (chunk.length / pace) * 1000)
        }
      })
      response.on('end', done)
      response.on('error', (error) => (stopAfter ? done() : reject(error)))
    })
      .on('error', reject)
      .end()
  })

/** The most that a process holds while `work` goes on, in megabytes. @param {number} pid @param {() => Promise<unknown>} work */
async function mostMemory(pid, work) {
  let most = memoryOf(pid)
  const timer = setInterval(() => (most = Math.max(most, memoryOf(pid))), 100)
  await work()
  clearInterval(timer)
  return most
}

/**
 * First byte, speed and memory of a large kit, and of ten different ones whose files are not made.
 * @param {string} site @param {{ big: string, different: string[] }} stories @param {number} pid
 * @param {() => Promise<unknown>} renewTerms Changes what stands in every file.
 */
export async function measureKits(site, { big: story, different }, pid, renewTerms) {
  const url = `${site}/files/kits/news/${story}?language=kk`
  const cold = await takeKit(url)
  const warm = []
  for (let round = 0; round < 5; round += 1) warm.push(await takeKit(url, { stopAfter: 1 }))
  const whole = await takeKit(url)
  await new Promise((resolve) => setTimeout(resolve, 5000))
  const idle = memoryOf(pid)
  const ten = (/** @type {object} */ how) => Promise.all(Array.from({ length: 10 }, () => takeKit(url, how)))
  /** @type {Awaited<ReturnType<typeof ten>>} */
  let atOnce = []
  const fast = await mostMemory(pid, async () => {
    atOnce = await ten({})
  })
  // A phone on a slow line: what the server has read and nobody has taken would pile up here.
  const slow = await mostMemory(pid, () => ten({ pace: 1_000_000, stopAfter: 15_000_000 }))
  await renewTerms()
  const renewed = await takeKit(url)
  await renewTerms()
  await new Promise((resolve) => setTimeout(resolve, 5000))
  const idleAgain = memoryOf(pid)
  const tenDifferent = async (/** @type {string} */ size) => {
    /** @type {Awaited<ReturnType<typeof ten>>} */
    let kits = []
    const most = await mostMemory(pid, async () => {
      kits = await Promise.all(different.map((id) => takeKit(`${site}/files/kits/news/${id}?language=kk&size=${size}`)))
    })
    return { kits, memory: most - idleAgain }
  }
  const unmade = await tenDifferent('original')
  const undrawn = await tenDifferent('print')
  return { cold, warm, whole, idle, fast, slow, atOnce, renewed, unmade, undrawn }
}
