import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { callApi, open, openBrowser, signIn, site } from './support/browser.ts'
import { toOfficeInput, writeOfficeDate } from '#design/admin/officeTime.ts'
import { axeOn } from './support/axe.ts'
import { openNewsDesk, pageOf } from './support/newsDesk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

it('withdraws a live item with a public reason: its page and its reason answer 410 to everybody', async () => {
  const page = await signIn(browser, 'chiefEditor')
  const live = '/api/news?where[publicState][equals]=live&where[language][equals]=kk&where[state][equals]=live&sort=publishedAt&limit=1&depth=0'
  const [item] = (await callApi<{ docs: { id: string; slug: string }[] }>(page, live)).answer.docs
  const reader = await (await browser.newContext({ baseURL: site })).newPage()
  expect((await reader.goto(`/kk/news/${item?.slug}`))?.status()).toBe(200)

  await open(page, `/admin/collections/news/${item?.id}`)
  await page.locator('.move-buttons').getByRole('button', { name: 'Қайтарып алу' }).click()
  const dialog = page.locator('.panel-dialog')
  await dialog.locator('textarea[name=reason]').fill('Мәліметтер расталмады.')
  await dialog.locator('button[type=submit]').click()
  await expect.poll(() => page.locator('.move-buttons__state').innerText()).toBe('Қайтарып алынды')

  expect((await reader.goto(`/kk/news/${item?.slug}`))?.status()).toBe(410)
  expect(await reader.locator('main').innerText()).toContain('Мәліметтер расталмады.')
})

const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000)
/** As people here write a moment, on the office's clock. */
const typed = (moment: Date): string => writeOfficeDate(toOfficeInput(moment.toISOString()))

it('moves an embargo and lifts it, from the item and without a new text', async () => {
  const desk = await openNewsDesk()
  const item = await desk.draft()
  const first = inDays(1)
  await desk.publish(item, { releaseAt: first.toISOString() })
  const page = await signIn(browser, 'chiefEditor')
  await open(page, `/admin/collections/news/${item.id}`)
  const bar = page.locator('.move-buttons')
  const dialog = page.locator('.panel-dialog')
  const time = dialog.locator('.office-date-input input[type=text]')

  await bar.getByRole('button', { name: 'Эмбарго уақытын ауыстыру' }).click()
  expect(await time.inputValue()).toBe(typed(first))
  expect((await axeOn(page).include('.panel-dialog').analyze()).violations).toEqual([])
  await time.fill(typed(inDays(-1)))
  await dialog.locator('button[type=submit]').click()
  await expect.poll(() => dialog.locator('[role=alert]').innerText()).toContain('өтіп кеткен')
  const later = inDays(3)
  await time.fill(typed(later))
  await dialog.locator('button[type=submit]').click()
  await expect.poll(() => bar.innerText()).toContain(typed(later).slice(-5))

  await bar.getByRole('button', { name: 'Эмбаргоны қазір ашу' }).click()
  expect(await dialog.innerText()).toContain('бірден жұртшылыққа ашылады')
  await dialog.locator('button[type=submit]').click()
  await expect.poll(() => bar.innerText()).not.toContain('Эмбарго')
  expect((await page.request.get(`${site}${pageOf(item)}`)).status()).toBe(200)
})

it('takes a time that is picked from the calendar or typed, in the language of the panel', async () => {
  const item = await (await openNewsDesk()).draft()
  const page = await signIn(browser, 'chiefEditor')
  await open(page, `/admin/collections/news/${item.id}`)
  const bar = page.locator('.move-buttons')
  await bar.getByRole('button', { name: 'Кімде, мерзімі…' }).click()
  const dialog = page.locator('.panel-dialog')
  const deadline = dialog.getByRole('textbox', { name: 'Мерзімі' })
  const calendar = dialog.locator('.react-datepicker')
  expect(await deadline.getAttribute('placeholder')).toBe('кк.аа.жжжж сс:мм')

  await deadline.click()
  await calendar.waitFor()
  expect((await axeOn(page).include('.panel-dialog').analyze()).violations).toEqual([])
  const names = await calendar.locator('[aria-label]').evaluateAll((parts) => parts.map((part) => part.getAttribute('aria-label')).join('\n'))
  expect(names).not.toMatch(/[A-Za-z]/)
  await calendar.getByRole('button', { name: 'Келесі ай' }).click()
  await calendar.locator('.react-datepicker__day--015').click()
  await calendar.getByText('12:45').click()
  expect(await deadline.inputValue()).toMatch(/^15\.\d\d\.\d{4} 12:45$/)
  expect(await calendar.count()).toBe(0)

  // At Enter stays what was typed, not the day that the calendar shows.
  await deadline.click()
  await page.keyboard.press('Control+A')
  const until = inDays(2)
  await page.keyboard.type(typed(until))
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  const { answer } = await callApi<{ deadline: string }>(page, `/api/news/${item.id}?draft=true&depth=0`)
  expect(toOfficeInput(answer.deadline)).toBe(toOfficeInput(until.toISOString()))
})

it('says of what goes out under an embargo when the public sees it', async () => {
  const item = await (await openNewsDesk()).draft()
  const page = await signIn(browser, 'chiefEditor')
  await open(page, `/admin/collections/news/${item.id}`)
  await page.locator('.move-buttons').getByRole('button', { name: 'Шұғыл жариялау' }).click()
  const dialog = page.locator('.panel-dialog')
  await dialog.locator('textarea[name=reason]').fill('Баспасөз жиыны басталады.')
  const lifts = inDays(2)
  await dialog.locator('.office-date-input input[type=text]').fill(typed(lifts))
  await dialog.locator('button[type=submit]').click()
  const toast = page.locator('.toast-success')
  await toast.waitFor()
  expect(await toast.innerText()).toMatch(new RegExp(`эмбаргомен шықты.*${typed(lifts).slice(-5)}`))
})

it('writes a note to the reader unless the change is minor, and keeps what is too long', async () => {
  const desk = await openNewsDesk()
  const item = await desk.draft()
  await desk.publish(item)
  await desk.api(`/news/${item.id}?draft=true`, 'PATCH', { lead: 'Толықтырылды' })
  const page = await signIn(browser, 'chiefEditor')
  await open(page, `/admin/collections/news/${item.id}`)
  await page.locator('.move-buttons').getByRole('button', { name: 'Шұғыл жариялау' }).click()
  const dialog = page.locator('.panel-dialog')
  const note = dialog.locator('textarea[name=changeNote]')
  const reason = dialog.locator('textarea[name=reason]')
  await dialog.locator('button[type=submit]').click()
  expect(await note.evaluate((area: HTMLTextAreaElement) => area.validationMessage)).toContain('оқырманға ескертпе жазыңыз')
  await dialog.locator('select').selectOption('minor')
  expect(await note.count()).toBe(0)
  await reason.fill('а'.repeat(3000))
  await dialog.locator('button[type=submit]').click()
  await expect.poll(() => dialog.locator('[role=alert]').innerText()).toContain('2000 таңбадан асырмаңыз')
  expect((await reason.inputValue()).length).toBe(3000)
})

it('is told in Kazakh why a move is refused', async () => {
  const page = await signIn(browser, 'reporter')
  const [item] = (await callApi<{ docs: { id: string }[] }>(page, '/api/news?where[state][equals]=live&limit=1&depth=0')).answer.docs
  const order = { method: 'POST', data: { transition: 'withdraw', reason: 'Себеп' } }
  const refused = await callApi(page, `/api/news/${item?.id}/move`, order)
  expect(refused.status).toBe(403)
  expect(JSON.stringify(refused.answer)).toContain('Бұл қадамға сіздің құқығыңыз жетпейді')
})
