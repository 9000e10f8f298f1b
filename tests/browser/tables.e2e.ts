import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf } from '../support/bodyOf.ts'
import { axeOn, axeWithTargetsOn } from './support/axe.ts'
import { callApi, desktop, open, openBrowser, phone, signIn, site } from './support/browser.ts'
import { openNewsDesk, pageOf, type Item } from './support/newsDesk.ts'

let browser: Browser
let desk: Awaited<ReturnType<typeof openNewsDesk>>
beforeAll(async () => {
  browser = await openBrowser()
  desk = await openNewsDesk()
})
afterAll(() => browser.close())

const table = (fields: object) => ({ type: 'block', version: 2, format: '', fields: { id: '65f0a0a0a0a0a0a0a0a0a0a0', blockName: '', blockType: 'table', headRow: true, headColumn: true, ...fields } })
const withTable = (fields: object) => {
  const { root } = bodyOf('Бүгін есеп жарияланды.')
  return { root: { ...root, children: [...root.children, table(fields)] } }
}
async function storyWith(fields: object): Promise<Item> {
  const item = await desk.draft()
  await desk.api(`/news/${item.id}?draft=true`, 'PATCH', { body: withTable(fields) })
  return item
}

const wide = { caption: 'Өңірлердегі жөндеу жұмыстарының барысы, жыл басынан бері', cells: ['Өңір', ...Array.from({ length: 9 }, (_, month) => `${month + 1}-ай, млн ₸`)].join('\t') + '\n' + ['Қызылорда', 'Түркістан'].map((region) => [region, ...Array.from({ length: 9 }, (_, month) => `${month + 1} 250,5`)].join('\t')).join('\n') }

describe('a table on the page', () => {
  let address = ''
  beforeAll(async () => {
    const item = await storyWith(wide)
    await desk.publish(item)
    address = pageOf(item)
  })

  const visit = async (options: object): Promise<Page> => {
    const page = await (await browser.newContext({ ...options, baseURL: site })).newPage()
    await page.goto(address)
    return page
  }

  it.each([
    ['a phone', { ...phone, viewport: { width: 320, height: 640 } }],
    ['a desktop in the dark', { ...desktop, colorScheme: 'dark' }],
  ])('on %s scrolls by itself, by keys as well, below a caption that stays', async (_, options) => {
    const page = await visit(options)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    const region = page.getByRole('region', { name: `Кесте: ${wide.caption}` })
    await region.focus()
    const caption = region.locator('caption span')
    const before = await caption.boundingBox()
    expect((before?.width ?? 0) <= (page.viewportSize()?.width ?? 0)).toBe(true)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => region.evaluate((place) => place.scrollLeft)).toBeGreaterThan(0)
    await region.evaluate((place) => place.scrollTo({ left: 200, behavior: 'instant' }))
    expect(Math.round((await caption.boundingBox())?.x ?? -1)).toBe(Math.round(before?.x ?? 0))
    expect(await page.getByRole('rowheader').allInnerTexts()).toEqual(['Қызылорда', 'Түркістан'])
    expect(await page.locator('td.number').first().evaluate((cell) => [getComputedStyle(cell).textAlign, getComputedStyle(cell).fontVariantNumeric])).toEqual(['end', 'tabular-nums'])
    const { violations } = await axeWithTargetsOn(page).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    await page.context().close()
  })

  it('is printed whole', async () => {
    const page = await visit(desktop)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.table').evaluate((place) => getComputedStyle(place).overflowX)).toBe('visible')
    await page.context().close()
  })
})

describe('a table in the panel', () => {
  let page: Page
  let item: Item
  beforeAll(async () => {
    page = await signIn(browser, 'chiefEditor')
    item = await storyWith({ caption: '', cells: 'Өңір\tСаны\nҚызылорда\t12' })
  })
  afterAll(() => page.context().close())

  const cells = (): Promise<string[][]> => page.locator('.cells-field tr').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('input')].map(({ value }) => value)))
  const cell = (row: number, column: number) => page.locator('.cells-field tr').nth(row).locator('input').nth(column)
  const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null)
  const paste = (data: Record<string, string>): Promise<void> =>
    page.evaluate((given) => {
      const clipboardData = new DataTransfer()
      for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text)
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, data)

  const saved = async (): Promise<string | undefined> => {
    const { answer } = await callApi<{ body: { root: { children: { fields?: { cells?: string } }[] } } }>(page, `/api/news/${item.id}?draft=true&depth=0`)
    return answer.body.root.children.at(-1)?.fields?.cells
  }

  it('is written by keyboard alone, takes what is copied, and is saved as lines of cells', async () => {
    await open(page, `/admin/collections/news/${item.id}`)
    await cell(1, 1).waitFor()
    await cell(1, 1).focus()
    expect(await focused()).toBe('2-жол, 2-баған: Саны')
    await page.keyboard.press('Enter')
    await expect.poll(focused).toBe('3-жол, 2-баған: Саны')
    await page.keyboard.type('34')
    await page.keyboard.press('ArrowUp')
    await expect.poll(focused).toBe('2-жол, 2-баған: Саны')
    await page.keyboard.press('Shift+Enter')
    await expect.poll(focused).toBe('1-жол, 2-баған')
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('1-жол, 2-баған')
    await cell(2, 0).focus()
    await paste({ 'text/html': '<table><tr><td><p>Түркістан</p><p>облысы</p></td><td>34</td><td>жаңа</td></tr><tr><td colspan="2">Барлығы</td><td>46</td></tr></table>', 'text/plain': 'x' })
    await expect.poll(cells).toEqual([['Өңір', 'Саны', ''], ['Қызылорда', '12', ''], ['Түркістан облысы', '34', 'жаңа'], ['Барлығы', '', '46']])
    await cell(3, 1).focus()
    await page.getByRole('button', { name: '4-жолды жою' }).click()
    await page.getByRole('button', { name: 'Оң жағына баған қосу' }).click()
    await expect.poll(focused).toBe('3-жол, 3-баған')
    expect(await page.locator('.cells-field [role=status]').innerText()).toBe('Жол саны: 3, баған саны: 4.')
    await page.getByRole('button', { name: '3-бағанды жою' }).click()
    await cell(0, 0).focus()
    await paste({ 'text/plain': 'а\n'.repeat(250) })
    await expect.poll(() => page.locator('.cells-field [role=alert]').innerText()).toBe('Кесте қойылмады. Кестеде 250 жол болады, шегі – 200 жол. Қысқартыңыз немесе кестені файл етіп тіркеңіз.')
    expect(await cells()).toEqual([['Өңір', 'Саны', ''], ['Қызылорда', '12', ''], ['Түркістан облысы', '34', 'жаңа']])
    await page.locator('#action-save-draft').click()
    await expect.poll(saved, { timeout: 30_000 }).toBe('Өңір\tСаны\t\nҚызылорда\t12\t\nТүркістан облысы\t34\tжаңа')
  })

  it.each([
    ['a phone', 'light', { width: 390, height: 780 }],
    ['a desktop', 'dark', { width: 1440, height: 900 }],
  ])('fits on %s, %s, and has nothing that axe calls wrong', async (_, theme, viewport) => {
    await page.context().addCookies([{ name: 'payload-theme', value: theme, url: site }])
    await page.setViewportSize(viewport)
    await open(page, `/admin/collections/news/${item.id}`)
    await cell(1, 1).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    const { violations } = await axeOn(page).include('.cells-field').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })

  const answerLate = (): Promise<unknown> =>
    page.route(({ pathname }) => pathname.startsWith('/admin/'), async (route) => {
      await new Promise((resolve) => setTimeout(resolve, route.request().method() === 'POST' ? 700 : 0))
      await route.continue()
    })

  it('is saved to the last letter, however late the server says what it thinks of the block', async () => {
    await open(page, `/admin/collections/news/${item.id}`)
    await cell(1, 1).waitFor()
    await answerLate()
    await cell(1, 1).fill('1')
    // The server is being asked about this when more is typed.
    await page.waitForTimeout(500)
    await page.keyboard.type('5')
    await page.locator('#action-save-draft').click()
    await expect.poll(saved, { timeout: 30_000 }).toContain('Қызылорда\t15\t')
    await page.unrouteAll({ behavior: 'wait' })
  })

  it('is no exception: so is a fact box', async () => {
    const other = await desk.draft()
    const { root } = bodyOf('Бүгін есеп жарияланды.')
    const box = { type: 'block', version: 2, format: '', fields: { id: '65f0a0a0a0a0a0a0a0a0a0a1', blockName: '', blockType: 'factBox', title: 'Деректер', text: 'Бірінші' } }
    await desk.api(`/news/${other.id}?draft=true`, 'PATCH', { body: { root: { ...root, children: [...root.children, box] } } })
    await open(page, `/admin/collections/news/${other.id}`)
    const text = page.locator('.LexicalEditorTheme__block textarea')
    await text.waitFor()
    await answerLate()
    await text.fill('Екінші')
    await page.waitForTimeout(500)
    await page.keyboard.type(' сөз')
    await page.locator('#action-save-draft').click()
    const kept = async () => {
      const { answer } = await callApi<{ body: { root: { children: { fields?: { text?: string } }[] } } }>(page, `/api/news/${other.id}?draft=true&depth=0`)
      return answer.body.root.children.at(-1)?.fields?.text
    }
    await expect.poll(kept, { timeout: 30_000 }).toBe('Екінші сөз')
    await page.unrouteAll({ behavior: 'wait' })
  })

  it('is compared with its earlier revision row by row, without a tab', async () => {
    const reader = await signIn(browser, 'chiefEditor')
    await open(reader, `/admin/collections/news/${item.id}/versions`)
    const compared = reader.locator('.revisions')
    await expect.poll(() => compared.locator('ins').allTextContents(), { timeout: 60_000 }).toEqual(['қосылған: 15 '])
    expect(await compared.innerText()).toContain('Кесте · Ұяшықтар')
    expect(await compared.innerText()).not.toMatch(/[{}[\]\t]/)
    await reader.context().close()
  })
})
