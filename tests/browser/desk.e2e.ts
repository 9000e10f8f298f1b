import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { officeDay } from '#languages/officeDay.ts'
import { callApi, desktop, open, openBrowser, phone, signIn, site } from './support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function seriousFaults(page: Page): Promise<string[]> {
  // Payload's own frame is not ours to judge.
  const { violations } = await new AxeBuilder({ page }).include('.desk').analyze()
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

const newsIn = async (page: Page, state: string) => {
  const path = `/api/news?where[state][equals]=${state}&where[publicState][equals]=never&draft=true&depth=0&limit=1`
  const [item] = (await callApi<{ docs: { id: string; headline: string; publishAt: string }[] }>(page, path)).answer.docs
  if (!item) throw new Error(`The demo has no news in ${state}`)
  return item
}

const stateOf = async (page: Page, id: string) =>
  (await callApi<{ state: string; publishAt: string }>(page, `/api/news/${id}?draft=true&depth=0`)).answer

describe('a desk at work', () => {
  it('takes an item from the queue, and does the same with several at once', async () => {
    const page = await signIn(browser, 'editor')
    const { id, headline } = await newsIn(page, 'inReview')
    await open(page, '/admin')
    expect(await page.locator('h1').innerText()).toBe('Кезек')
    expect(await seriousFaults(page)).toEqual([])
    await page.getByRole('button', { name: `Өзіме алу: ${headline}` }).click()
    const row = page.locator('.queue-list__item', { hasText: headline })
    await expect.poll(() => row.innerText()).toContain('Сізде')

    await row.getByRole('checkbox').check()
    await page.locator('.bulk-bar select').selectOption('publish')
    await page.locator('.bulk-bar').getByRole('button', { name: 'Орындау' }).click()
    const report = page.locator('.bulk-report')
    await expect.poll(() => report.innerText()).toContain('Орындалмағаны: 1')
    expect(await report.innerText()).toContain('«Тексеруде» күйінде')
    expect((await stateOf(page, id)).state).toBe('inReview')
    await page.context().close()
  })

  it('moves a card by keyboard; one that may not go stays and says why', async () => {
    const page = await signIn(browser, 'editor')
    const { id } = await newsIn(page, 'inReview')
    await open(page, '/admin/board')
    expect(await seriousFaults(page)).toEqual([])
    // How much there is to read is in sight on the desk's own screens too.
    expect(await page.locator('.app-header').innerText()).toContain('Хабарламалар')
    const column = (state: string) => page.locator(`[data-state=${state}]`)
    const card = page.locator(`[data-card="${id}"]`)
    // No step leads from review back to draft.
    await card.focus()
    await page.keyboard.press('Shift+ArrowLeft')
    await expect.poll(() => page.locator('.board__said').innerText()).toContain('бірден өтетін қадам жоқ')
    expect(await column('inReview').locator(`[data-card="${id}"]`).count()).toBe(1)

    // The demo's story in review bears a comment that stops its approval.
    const steps = page.getByRole('button', { name: /^Қадамдар: / }).and(column('inReview').locator('button')).first()
    const approve = column('inReview').getByRole('button', { name: 'Мақұлдау' })
    await steps.click()
    await expect.poll(() => column('inReview').innerText()).toContain('Мақұлдауды тоқтатқан пікірлер бар')
    expect(await approve.isDisabled()).toBe(true)
    await steps.click()
    const [blocking] = (await callApi<{ docs: { id: string }[] }>(page, `/api/comments?where[item][equals]=${id}&where[blocking][equals]=true`)).answer.docs
    await callApi(page, `/api/comments/${blocking?.id}`, { method: 'PATCH', data: { resolved: true } })
    await steps.click()
    await approve.click()
    await expect.poll(() => column('approved').locator(`[data-card="${id}"]`).count()).toBe(1)

    // Somebody else moves it while it is on this screen.
    const refused = await callApi(page, `/api/news/${id}/move`, { method: 'POST', data: { transition: 'requestChanges', reason: 'Дерек жетпейді' } })
    expect(refused.status).toBe(200)
    await card.focus()
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(() => page.locator('.board__said').innerText()).toContain('«Түзетуге қайтарылды» күйінде')
    await expect.poll(() => column('changesRequested').locator(`[data-card="${id}"]`).count()).toBe(1)
    await page.context().close()
  })

  it('selects cards by keyboard and mouse; a report says of each what became of it', async () => {
    const page = await signIn(browser, 'editor')
    await open(page, '/admin/board?kind=photos')
    const cards = page.locator('[data-state=live] .board-card')
    const bar = page.locator('.bulk-bar')
    await cards.nth(0).locator('a').focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Shift+ArrowDown')
    await cards.nth(2).getByRole('checkbox').check()
    await expect.poll(() => bar.innerText()).toContain('Таңдалғаны: 3')
    expect(await seriousFaults(page)).toEqual([])
    await bar.locator('select').selectOption('publish')
    await bar.getByRole('button', { name: 'Орындау' }).click()
    const report = page.locator('.bulk-report')
    await expect.poll(() => report.innerText()).toContain('Орындалғаны: 0. Орындалмағаны: 3.')
    expect(await report.locator('li p').first().innerText()).toContain('«Жарияда» күйінде')
    await report.getByRole('button', { name: 'Жабу' }).click()
    expect(await bar.count()).toBe(0)
    await page.context().close()
  })

  it('does the same in the panel’s own lists, where Payload’s buttons for many items are gone', async () => {
    const page = await signIn(browser, 'editor')
    const { id, headline } = await newsIn(page, 'draft')
    await open(page, '/admin/collections/news?limit=100')
    // Every story has a desk, whatever part of the list is in sight.
    await expect.poll(() => page.locator('tbody').innerText()).not.toContain('<Деск жоқ>')
    const row = page.locator('tbody tr', { hasText: headline })
    await row.getByRole('checkbox').check()
    const bar = page.locator('.item-list .bulk-bar')
    await expect.poll(() => bar.innerText()).toContain('Таңдалғаны: 1')
    for (const name of ['.edit-many__toggle', '.delete-documents__toggle', '#select-all-across-pages']) expect(await page.locator(name).filter({ visible: true }).count(), name).toBe(0)
    // On a phone Payload lays a bar of its own over the foot of the screen, empty or not.
    await page.setViewportSize(phone.viewport)
    await expect.poll(() => page.locator('.collection-list__list-selection').count()).toBe(1)
    expect(await page.locator('.collection-list__list-selection').isVisible()).toBe(false)
    await page.setViewportSize(desktop.viewport)
    await expect.poll(() => bar.innerText()).toContain('Таңдалғаны: 1')
    expect(await bar.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))).not.toContain('withdraw')
    await bar.locator('select').selectOption('delete')
    await bar.getByRole('button', { name: 'Орындау' }).click()
    const dialog = page.locator('.panel-dialog[open]')
    expect(await dialog.innerText()).toContain('біржола жойылады')
    await dialog.getByRole('button', { name: 'Болдырмау' }).click()
    await bar.locator('select').selectOption('claim')
    await bar.getByRole('button', { name: 'Орындау' }).click()
    await expect.poll(() => page.locator('.bulk-report').innerText()).toContain('Орындалғаны: 1. Орындалмағаны: 0.')
    expect((await callApi<{ holder: string | null }>(page, `/api/news/${id}?draft=true&depth=0`)).answer.holder).toBeTruthy()
    await page.context().close()
  })

  it('drags a card, which is a move with its dialog', async () => {
    const page = await signIn(browser, 'editor')
    const { id } = await newsIn(page, 'approved')
    await open(page, '/admin/board')
    await page.locator(`[data-card="${id}"]`).locator('xpath=..').dragTo(page.locator('[data-state=changesRequested]'), { targetPosition: { x: 60, y: 60 } })
    await page.locator('.panel-dialog textarea[name=reason]').fill('Тақырыбын қысқартыңыз')
    await page.locator('.panel-dialog button[type=submit]').click()
    await expect.poll(async () => (await stateOf(page, id)).state).toBe('changesRequested')
    await page.context().close()
  })

  it('reschedules on the calendar; the past is refused', async () => {
    const page = await signIn(browser, 'editor')
    const { id, publishAt } = await newsIn(page, 'scheduled')
    await open(page, `/admin/calendar?view=week&day=${publishAt.slice(0, 10)}`)
    expect(await seriousFaults(page)).toEqual([])
    const entry = page.locator(`.calendar-entry--scheduled:has(a[href$="${id}"])`)
    await entry.getByRole('button').click()
    const dialog = page.locator('.panel-dialog')
    await page.keyboard.press('Escape')
    await expect.poll(() => entry.getByRole('button').evaluate((button) => button === document.activeElement)).toBe(true)
    await entry.getByRole('button').click()
    // The browser says what is missing in our words, not in its own.
    const time = dialog.locator('.office-date-input input[type=text]')
    const complaint = (): Promise<string> => time.evaluate((input: HTMLInputElement) => input.validationMessage)
    await time.fill('')
    await dialog.locator('button[type=submit]').click()
    expect(await complaint()).toBe('Жариялау уақытын көрсетіңіз.')
    await time.fill('32.01.2027 10:00')
    await dialog.locator('button[type=submit]').click()
    expect(await complaint()).toBe('Күн мен уақытты былай жазыңыз: 05.12.2026 18:30.')
    await time.fill('1.1.2020 10:00')
    await dialog.locator('button[type=submit]').click()
    await expect.poll(() => dialog.locator('[role=alert]').innerText()).toContain('өтіп кеткен')
    expect((await stateOf(page, id)).publishAt).toBe(publishAt)
    const later = new Date(new Date(publishAt).getTime() + 3 * 3_600_000).toISOString()
    // The office is five hours ahead of UTC.
    await time.fill(new Date(new Date(later).getTime() + 5 * 3_600_000).toISOString().slice(0, 16))
    await dialog.locator('button[type=submit]').click()
    await expect.poll(async () => (await stateOf(page, id)).publishAt.slice(0, 16)).toBe(later.slice(0, 16))
    // On another day it is drawn anew, and the keyboard's focus goes with it.
    const dayOf = (moment: string, days = 0): string => new Date(Date.parse(moment) + 5 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)
    const nextDay = dayOf(later, 1)
    await open(page, `/admin/calendar?view=month&day=${nextDay}`)
    await entry.getByRole('button').press('Enter')
    await time.fill(`${nextDay}T12:00`)
    await page.keyboard.press('Enter')
    await page.locator(`td[data-day="${nextDay}"] .calendar-entry--scheduled:has(a[href$="${id}"])`).waitFor()
    await expect.poll(() => entry.getByRole('button').evaluate((button) => button === document.activeElement)).toBe(true)
    await page.context().close()
  })

  it('puts the end of an embargo to another day by dragging it there, at the same time of the clock', async () => {
    const page = await signIn(browser, 'editor')
    const path = `/api/news?where[publicState][equals]=live&where[releaseAt][greater_than]=${new Date().toISOString()}&depth=0&limit=1&sort=releaseAt`
    const [{ id, releaseAt } = { id: '', releaseAt: '' }] = (await callApi<{ docs: { id: string; releaseAt: string }[] }>(page, path)).answer.docs
    await open(page, `/admin/calendar?day=${officeDay(releaseAt)}`)
    const later = new Date(new Date(releaseAt).getTime() + 2 * 86_400_000).toISOString()
    await page.locator(`.calendar-entry--embargo:has(a[href$="${id}"])`).dragTo(page.locator(`td[data-day="${officeDay(later)}"]`))
    await expect.poll(async () => (await callApi<{ releaseAt: string }>(page, `/api/news/${id}?depth=0`)).answer.releaseAt).toBe(later)
    await expect.poll(() => page.locator(`td[data-day="${officeDay(later)}"] .calendar-entry--embargo`).count()).toBe(1)
    await page.context().close()
  })

  it('keeps a filter under a name, in the address', async () => {
    const page = await signIn(browser, 'reporter')
    await open(page, '/admin')
    await page.locator('.filter-bar').getByLabel('Тілі').selectOption('ru')
    await page.waitForURL(/language=ru/)
    await page.getByRole('button', { name: 'Сүзгіні сақтау' }).click()
    await page.getByLabel('Сүзгінің аты').fill('Орысшасы')
    await page.locator('.filter-bar__save button[type=submit]').click()
    await open(page, '/admin/board')
    await page.getByRole('button', { name: 'Орысшасы', exact: true }).click()
    await page.waitForURL(/board\?language=ru/)
    expect(await page.locator('.filter-bar').getByLabel('Тілі').inputValue()).toBe('ru')
    await page.context().close()
  })

  it('nobody sees the screens without signing in', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    for (const path of ['/admin', '/admin/board', '/admin/calendar']) {
      await page.goto(new URL(path, site).href)
      await page.waitForURL(/\/admin\/login/)
      expect(await page.locator('.desk').count()).toBe(0)
    }
    await context.close()
  })
})
