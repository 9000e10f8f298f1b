import { chromium } from 'playwright-core'
import { findChromium } from '../../src/operations/launch/findChromium.mjs'

// Lighthouse's slow 4G as it describes the line itself (150 ms there and back), and a processor four times slower.
const slow4g = { offline: false, latency: 150, downloadThroughput: (1638.4 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 }

/**
 * When a phone on a slow line has painted the largest thing on a page, how long its processor was blocked, and how much
 * moved meanwhile; the median of several visits, each with an empty cache.
 * @param {string} url
 */
export async function paint(url, visits = 9) {
  const executablePath = findChromium(process.env)
  if (!executablePath) return undefined
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] })
  const seen = []
  for (let visit = 0; visit < visits; visit += 1) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', slow4g)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.addInitScript(() => {
      const seen = { lcp: 0, what: '', cls: 0, tbt: 0 }
      Object.assign(window, { seen })
      const watch = (/** @type {string} */ type, /** @type {(entry: any) => void} */ take) =>
        new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
      watch('largest-contentful-paint', (entry) => Object.assign(seen, { lcp: entry.startTime, what: entry.element?.tagName + (entry.element?.className ? `.${entry.element.className}` : '') }))
      watch('layout-shift', (entry) => (seen.cls += entry.hadRecentInput ? 0 : entry.value))
      watch('longtask', (entry) => (seen.tbt += Math.max(0, entry.duration - 50)))
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.waitForTimeout(500)
    seen.push(await page.evaluate(() => /** @type {any} */ (window).seen))
    await context.close()
  }
  await browser.close()
  return seen.toSorted((one, other) => one.lcp - other.lcp)[Math.floor(seen.length / 2)]
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const url of process.argv.slice(2)) console.log(url, await paint(url))
}
