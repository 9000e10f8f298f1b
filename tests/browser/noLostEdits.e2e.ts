import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accounts, callApi, open, openBrowser, signIn } from './support/browser.ts'

type Item = { id: string; headline?: string; lead?: string; dateline?: string }

let browser: Browser
let editor: Page
let chief: Page
beforeAll(async () => {
  browser = await openBrowser()
  editor = await signIn(browser, 'editor')
  chief = await signIn(browser, 'chiefEditor')
})
afterAll(() => browser.close())

const patience = { timeout: 20_000 }

async function newStory(lead: string): Promise<{ id: string; address: string }> {
  const data = { headline: `Қатар жазылған материал ${Date.now()}`, lead, dateline: 'Астана' }
  const { answer } = await callApi<{ doc: Item }>(editor, '/api/news?draft=true', { method: 'POST', data })
  return { id: answer.doc.id, address: `/admin/collections/news/${answer.doc.id}` }
}

const saved = async (id: string): Promise<Item> => (await callApi<Item>(editor, `/api/news/${id}?draft=true&depth=0`)).answer
const leadOf = (page: Page) => page.locator('#field-lead')
const bar = (page: Page) => page.locator('.editing-bar')
const seriousIn = async (page: Page, part: string) =>
  (await new AxeBuilder({ page }).include(part).analyze()).violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => [id, nodes[0]?.html])

/** A page that dies without a word, and another in its place. */
async function crash(page: Page): Promise<Page> {
  const context: BrowserContext = page.context()
  await page.close({ runBeforeUnload: false })
  return context.newPage()
}

describe('two people in one item', () => {
  it('see each other, and of a stale save each field is chosen', async () => {
    const { id, address } = await newStory('Алғашқы лид')
    await open(editor, address)
    await open(chief, address)
    // The second is told at once, the first with the next call of the page.
    await chief.locator('.editing-bar__person').waitFor({ timeout: 5000 })
    await editor.locator('.editing-bar__person').waitFor({ timeout: 5000 })
    expect(await bar(chief).innerText()).toContain('қарап отыр')

    await leadOf(editor).fill('Редактордың лиді')
    await editor.locator('#field-headline').fill('Редактордың тақырыбы')
    await expect.poll(() => bar(chief).innerText(), patience).toContain('жазып отыр')
    await editor.locator('.editing-bar__kept').waitFor(patience)

    await chief.locator('#field-headline').fill('Бас редактордың тақырыбы')
    await chief.locator('#field-dateline').fill('Алматы')
    await chief.locator('#action-save-draft').click()
    await expect.poll(async () => (await saved(id)).dateline, patience).toBe('Алматы')
    await editor.locator('.editing-bar__newer').waitFor(patience)

    await editor.locator('#action-save-draft').click()
    const dialog = editor.locator('.conflict-dialog')
    await dialog.waitFor(patience)
    expect(await saved(id)).toMatchObject({ headline: 'Бас редактордың тақырыбы', lead: 'Алғашқы лид' })
    expect(await seriousIn(editor, '.conflict-dialog')).toEqual([])
    // Both have written a headline: nothing is saved before one is chosen.
    await dialog.locator('button[type=submit]').click()
    await expect.poll(() => dialog.locator('[role=alert]').innerText()).toContain('Әр өрісті таңдаңыз')
    await dialog.locator('input[name=headline][value=mine]').check()
    expect(await dialog.locator('input[name=lead][value=mine]').isChecked()).toBe(true)
    expect(await dialog.locator('input[name=dateline][value=theirs]').isChecked()).toBe(true)
    await dialog.locator('button[type=submit]').click()
    await expect.poll(() => saved(id), patience).toMatchObject({ headline: 'Редактордың тақырыбы', lead: 'Редактордың лиді', dateline: 'Алматы' })
    await expect.poll(() => editor.locator('#field-dateline').inputValue(), patience).toBe('Алматы')

    // The chief editor’s page is the stale one now; what is written there stays when the choice is put off.
    await leadOf(chief).fill('Бас редактордың лиді')
    await chief.locator('#action-save-draft').click()
    await chief.locator('.conflict-dialog').waitFor(patience)
    await chief.keyboard.press('Escape')
    expect(await leadOf(chief).inputValue()).toBe('Бас редактордың лиді')
    expect((await saved(id)).lead).toBe('Редактордың лиді')
    expect(await seriousIn(chief, '.editing-bar')).toEqual([])
  })

  it('see one another go', async () => {
    const { address } = await newStory('Бірге қарап отыр')
    await open(editor, address)
    await open(chief, address)
    await editor.locator('.editing-bar__person').waitFor(patience)
    await open(chief, '/admin')
    await expect.poll(() => editor.locator('.editing-bar__person').count(), patience).toBe(0)
  })
})

describe('text that was not saved', () => {
  it('is offered back after a crash, and makes no revision before it is saved', async () => {
    const { id, address } = await newStory('Апатқа дейін')
    await open(editor, address)
    await leadOf(editor).fill('Апаттан аман қалған')
    await editor.locator('.editing-bar__kept').waitFor(patience)
    editor = await crash(editor)
    await open(editor, address)
    await editor.locator('.editing-bar__offer').waitFor(patience)
    expect(await leadOf(editor).inputValue()).toBe('Апатқа дейін')
    await editor.getByRole('button', { name: 'Мәтінді қалпына келтіру' }).click()
    await expect.poll(() => leadOf(editor).inputValue(), patience).toBe('Апаттан аман қалған')
    const { answer } = await callApi<{ totalDocs: number }>(editor, `/api/news/versions?where[parent][equals]=${id}&limit=1`)
    expect(answer.totalDocs).toBe(1)
    await editor.keyboard.press('Control+s')
    await expect.poll(async () => (await saved(id)).lead, patience).toBe('Апаттан аман қалған')
    await expect.poll(async () => (await callApi<{ totalDocs: number }>(editor, `/api/working-copies?where[item][equals]=${id}`)).answer.totalDocs, patience).toBe(0)
    // The page that died and this one are no two.
    await editor.waitForResponse((response) => response.url().endsWith('/api/editing') && response.request().postData()?.includes('"doing":"reading"') === true)
    expect(await bar(editor).innerText()).not.toContain('басқа қойынды')
  })

  it('of a new item is offered back too, and opening the page makes no document', async () => {
    const count = async () => (await callApi<{ totalDocs: number }>(editor, '/api/news?limit=1&draft=true')).answer.totalDocs
    const before = await count()
    await open(editor, '/admin/collections/news/create')
    await editor.locator('#field-headline').fill('Ешқашан сақталмаған материал')
    await editor.locator('.editing-bar__kept').waitFor(patience)
    editor = await crash(editor)
    await open(editor, '/admin/collections/news/create')
    const offer = editor.locator('.editing-bar__offer', { hasText: 'Ешқашан сақталмаған материал' })
    await offer.waitFor(patience)
    expect(await count()).toBe(before)
    await offer.getByRole('button', { name: 'Керек емес' }).click()
    const question = editor.getByRole('alertdialog', { name: 'Сақталмаған мәтін біржола жойыла ма?' })
    await question.getByRole('button', { name: 'Болдырмау' }).click()
    expect(await offer.count()).toBe(1)
    await offer.getByRole('button', { name: 'Керек емес' }).click()
    await question.getByRole('button', { name: 'Жою' }).click()
    await expect.poll(() => offer.count()).toBe(0)
  })

  it('stays on the computer while the line is cut, and is saved when it is back', async () => {
    const { id, address } = await newStory('Байланыс бар')
    await open(editor, address)
    await leadOf(editor).fill('Байланыссыз жазылды')
    await editor.context().setOffline(true)
    await expect.poll(() => bar(editor).innerText(), patience).toContain('Байланыс жоқ')
    await editor.locator('#action-save-draft').click()
    await expect.poll(() => bar(editor).innerText(), patience).toContain('өзі сақталады')
    expect(await editor.evaluate((item) => Object.entries(localStorage).some(([key, value]) => key.includes(item) && value.includes('Байланыссыз жазылды')), id)).toBe(true)
    await editor.context().setOffline(false)
    await expect.poll(async () => (await saved(id)).lead, patience).toBe('Байланыссыз жазылды')
    await expect.poll(() => editor.locator('#action-save-draft').isDisabled(), patience).toBe(true)
  })

  it('is written on while a save is on its way: the cursor stays, and every field has its words', async () => {
    const { id, address } = await newStory('Сақтау кезінде')
    await open(editor, address)
    const body = editor.locator('[contenteditable=true] p').first()
    await editor.route(({ pathname }) => pathname.startsWith('/api/news/'), async (route) => {
      await new Promise((resolve) => setTimeout(resolve, route.request().method() === 'PATCH' ? 1500 : 0))
      await route.continue()
    })
    await body.click()
    await editor.keyboard.press('End')
    await editor.keyboard.type(' Бірінші.')
    await editor.waitForTimeout(700)
    await editor.keyboard.press('Control+S')
    await editor.keyboard.type(' Екінші.')
    await editor.locator('#field-lead').fill('Жаңа лид')
    await editor.locator('#field-headline').fill('Сақтау кезінде жазылды')
    // The answer, and what of it is put right, has to be through.
    await editor.waitForTimeout(8000)
    await editor.unrouteAll({ behavior: 'wait' })
    expect(await body.innerText()).toMatch(/ Бірінші\. Екінші\.$/)
    expect(await editor.locator('#field-lead').inputValue()).toBe('Жаңа лид')
    expect(await editor.locator('#field-headline').inputValue()).toBe('Сақтау кезінде жазылды')
    await body.click()
    await editor.keyboard.press('End')
    await editor.keyboard.type(' Үшінші.')
    await editor.waitForTimeout(700)
    await editor.keyboard.press('Control+S')
    await editor.keyboard.type(' Төртінші.')
    expect(await editor.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))).toContain('contenteditable="true"')
    await editor.waitForTimeout(2000)
    await editor.keyboard.press('Control+S')
    await expect.poll(async () => JSON.stringify((await callApi(editor, `/api/news/${id}?draft=true&depth=0`)).answer), patience).toContain('Бірінші. Екінші. Үшінші. Төртінші.')
  })

  it('is not told of its own last save as somebody’s when the session ends right after it', async () => {
    const { address } = await newStory('Сақтау алдында')
    await open(editor, address)
    let hasSaved = false
    editor.on('response', (response) => (hasSaved ||= response.request().method() === 'PATCH'))
    await editor.route('**/api/editing', (route) => (hasSaved ? route.fulfill({ status: 401, json: { errors: [{ message: 'Кіріңіз' }] } }) : route.continue()))
    await leadOf(editor).fill('Сақталды')
    await editor.keyboard.press('Control+s')
    await expect.poll(() => hasSaved, patience).toBe(true)
    await leadOf(editor).fill('Сақталған соң')
    await expect.poll(() => bar(editor).innerText(), patience).toContain('Сеансыңыз аяқталды')
    expect(await bar(editor).innerText()).not.toContain('Жаңа нұсқа сақталды')
    await editor.unrouteAll()
  })

  it('is saved after signing in again on the same page, when the session has ended', async () => {
    const { id, address } = await newStory('Сессия бар')
    await open(editor, address)
    await leadOf(editor).fill('Сессиядан кейін')
    await editor.context().clearCookies({ name: 'payload-token' })
    await editor.locator('#action-save-draft').click()
    const dialog = editor.locator('.sign-in-dialog')
    await dialog.waitFor(patience)
    expect(await seriousIn(editor, '.sign-in-dialog')).toEqual([])
    await dialog.locator('input[type=password]').fill(accounts.editor?.password ?? '')
    await dialog.locator('button[type=submit]').click()
    await expect.poll(async () => (await callApi<Item>(chief, `/api/news/${id}?draft=true&depth=0`)).answer.lead, patience).toBe('Сессиядан кейін')
    expect(await leadOf(editor).inputValue()).toBe('Сессиядан кейін')
  })
})
