import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '#languages/language.ts'
import { axeOn } from './support/axe.ts'
import { desktop, openBrowser, phone, site } from './support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const visit = async (path: string, options = {}): Promise<Page> => {
  const page = await (await browser.newContext({ ...phone, ...options, baseURL: site })).newPage()
  await page.goto(path)
  return page
}

describe('alerts, on a phone without JavaScript', () => {
  // The demo has no mail server: what follows the form is tested with one in forms.int.test.ts.
  it('can be ordered, and the page says what became of it', async () => {
    const page = await visit('/kk/press/alerts', { javaScriptEnabled: false })
    await page.fill('input[name=email]', 'reader@paper.example')
    await page.locator('summary').click()
    await page.locator('input[name=topics]').first().check()
    await page.check('input[name=consent]')
    await page.click('main button[type=submit]')
    expect(page.url()).toBe(`${site}/kk/press/alerts?said=refusedMail`)
    expect(await page.locator('.said').innerText()).toBe('Қазір хат жіберу мүмкін емес. Кейінірек қайталап көріңіз.')
    // What was filled in stands there still; consent is given anew.
    expect(await page.inputValue('input[name=email]')).toBe('reader@paper.example')
    expect(await page.locator('input[name=topics]').first().isChecked()).toBe(true)
    expect(await page.isChecked('input[name=consent]')).toBe(false)
    await page.context().close()
  })

  it('is not sent without an address or consent', async () => {
    const page = await visit('/kk/press/alerts', { javaScriptEnabled: false })
    await page.fill('input[name=email]', 'reader@paper.example')
    await page.click('main button[type=submit]')
    expect(page.url()).toBe(`${site}/kk/press/alerts`)
    await page.context().close()
  })
})

it.each([
  ['/kk/press/alerts?said=refusedEmail', 400],
  ['/kk/press/alerts?said=refusedOften', 429],
  ['/kk/press/alerts?said=saidCheckMail', 200],
  ['/kk/press/alerts?said=%3Cscript%3E', 200],
  ['/kk/press/mail/alerts.x.0.forged', 404],
  ['/de/press/alerts', 404],
  ['/kk/press/agenda/joq/accreditation', 404],
])('%s answers %d, and nobody keeps it', async (path, status) => {
  const answer = await fetch(site + path)
  expect(answer.status).toBe(status)
  expect(answer.headers.get('cache-control')).toContain('no-store')
  expect(await answer.text()).not.toContain('<script>')
})

it('a form from another site is refused', async () => {
  const body = new URLSearchParams({ email: 'reader@paper.example', consent: 'yes' })
  const answer = await fetch(`${site}/kk/press/alerts/subscribe`, { method: 'POST', body, headers: { Origin: 'https://evil.example' }, redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/kk/press/alerts?said=refusedOrigin'])
})

it('the agenda leads to the form for a place, to the map and into the calendar', async () => {
  const page = await visit('/kk/press/agenda', { javaScriptEnabled: false })
  expect(await page.locator('a[href^="https://www.openstreetmap.org/"]').count()).toBeGreaterThan(0)
  const calendar = await fetch(site + (await page.locator('a[href$=".ics"]').last().getAttribute('href')))
  expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(await calendar.text()).toContain('BEGIN:VEVENT')
  await page.locator('a[href$="/accreditation"]').first().click()
  await page.waitForURL(/\/accreditation$/)
  for (const [name, value] of Object.entries({ name: 'Әсел', outlet: 'Газет', cardNumber: '1', email: 'a@paper.example', phone: '1' })) await page.fill(`input[name=${name}]`, value)
  await page.check('input[name=consent]')
  await page.click('main button[type=submit]')
  expect(page.url()).toContain('?said=refusedMail')
  await page.context().close()
})

describe.each(languages)('in %s', (language) => {
  it.each([
    ['alerts', 'phone, light', { ...phone, colorScheme: 'light' }],
    ['alerts', 'desktop, dark', { ...desktop, colorScheme: 'dark' }],
    ['agenda', 'phone, dark', { ...phone, colorScheme: 'dark' }],
    ['agenda', 'desktop, light', { ...desktop, colorScheme: 'light' }],
    ['mail/x', 'phone, light', { ...phone, colorScheme: 'light' }],
  ])('%s, %s: axe finds nothing, and nothing runs out of the screen', async (name, _, options) => {
    const page = await visit(`/${language}/press/${name}`, options)
    const { violations } = await axeOn(page).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await page.context().close()
  })
})
