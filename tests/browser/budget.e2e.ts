import { beforeAll, describe, expect, it } from 'vitest'
import { site } from './support/browser.ts'

/**
 * What a page may weigh on its way, in bytes of Brotli: its HTML with the stylesheet in it, and its scripts. docs/budgets.md
 * says why. A page that is far below its ceiling fails too: lower the ceiling, so that the gain stays.
 */
const ceilings = { front: 14_000, list: 12_300, story: 12_600, script: 1_500, fonts: 60_000 }
const floor = 0.6
const promised = 20_000

type Weights = { page: number; script: number; fonts: number }

const get = async (path: string): Promise<{ bytes: number; text: string }> => {
  // What counts is what travels: `fetch` would unpack it and keep no record of its size.
  const response = await fetch(`${site}${path}`, { headers: { 'Accept-Encoding': 'br' } })
  expect(response.status, path).toBe(200)
  return { text: await response.text(), bytes: Number(response.headers.get('content-length')) }
}

const sum = async (paths: Iterable<string>): Promise<number> =>
  (await Promise.all([...new Set(paths)].map(async (path) => (await get(path)).bytes))).reduce((total, one) => total + one, 0)

const addresses = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, address]) => address ?? '')

async function weigh(path: string): Promise<Weights> {
  const { text, bytes } = await get(path)
  expect(addresses(text, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)).toEqual([])
  return {
    page: bytes,
    script: await sum(addresses(text, /<script[^>]+src="([^"]+)"/g)),
    fonts: await sum(addresses(text, /url\(([^)]+\.woff2)\)/g)),
  }
}

describe('budgets', () => {
  const weights: Record<string, Weights> = {}
  beforeAll(async () => {
    const front = await get('/kk')
    const stories = addresses(front.text, /href="(\/kk\/news\/[^"?]+)"/g)
    weights.front = await weigh('/kk')
    weights.list = await weigh('/kk/news')
    const all = await Promise.all([...new Set(stories)].map(weigh))
    weights.story = all.toSorted((one, other) => other.page - one.page)[0] ?? { page: 0, script: 0, fonts: 0 }
  })

  it.each(['front', 'list', 'story'] as const)('%s: within its ceiling, and not far below it', (name) => {
    const { page, script, fonts } = weights[name] ?? { page: 0, script: 0, fonts: 0 }
    expect(page, 'HTML and stylesheet').toBeLessThanOrEqual(ceilings[name])
    expect(page, 'lower the ceiling of this page').toBeGreaterThan(ceilings[name] * floor)
    expect(script, 'scripts').toBeLessThanOrEqual(ceilings.script)
    expect(page + script, 'all but fonts and pictures').toBeLessThanOrEqual(promised)
    expect(fonts, 'fonts').toBeLessThanOrEqual(ceilings.fonts)
    expect(fonts, 'lower the ceiling of the fonts').toBeGreaterThan(ceilings.fonts * floor)
  })
})
