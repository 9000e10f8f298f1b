import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPressMetadata } from '#content/photos/files/readPressMetadata.ts'
import { openBrowser, signIn, site } from './support/browser.ts'
import { pressPhotos } from './support/pressPhotos.ts'
import { sampleStory } from './support/sampleStory.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const { headline, text } = sampleStory(Date.now() % 100_000)

/** The button of a move, free to press. */
const press = async (page: Page, name: string): Promise<void> => {
  await page.locator('.move-buttons').getByRole('button', { name, exact: true }).click()
}

const stateOf = (page: Page) => page.locator('.move-buttons__state')

describe('one story from a reporter’s text to a journalist’s download', () => {
  let item = ''

  it('the reporter makes a draft of the text, with its two quotes in their places', async () => {
    const page = await signIn(browser, 'reporter')
    await page.goto('/admin/collections/news')
    await page.getByRole('button', { name: 'Мәтіннен жасау' }).click()
    const form = page.locator('form', { has: page.locator('textarea[name=text]') })
    await form.locator('textarea[name=text]').fill(text)
    await form.locator('button[type=submit]').click()
    await page.waitForURL(/\/admin\/collections\/news\/[^/?]{20,}/)
    item = page.url()
    await expect.poll(() => page.locator('#field-headline').inputValue()).toBe(headline)
    await expect.poll(() => page.locator('.LexicalEditorTheme__block').count()).toBe(2)
    await page.context().close()
  })

  it('puts a photo in that the panel takes with its caption, and submits', async () => {
    const page = await signIn(browser, 'reporter')
    const [first = '', second = ''] = await pressPhotos(2)
    for (const file of [first, second]) {
      await page.goto('/admin/collections/photos/create')
      await page.locator('input[type=file]').setInputFiles(file)
      await page.locator('#action-save-draft').click()
      await page.waitForURL(/\/photos\/[^/?]{20,}/)
      await expect.poll(() => page.locator('#field-caption').inputValue()).toContain('кітапхананың ашылу рәсімі')
      await expect.poll(() => page.locator('#field-credit').inputValue()).toBe('Аудандық штаб')
    }
    const photo = page.url().split('/').at(-1)?.split('?')[0]
    const other = await page.request.get('/api/photos?limit=2&sort=-createdAt&draft=true&depth=0')
    const { docs } = (await other.json()) as { docs: { id: string }[] }
    expect(docs.map(({ id }) => id)).toContain(photo)
    const id = item.split('/').at(-1)?.split('?')[0]
    const saved = await page.request.patch(`/api/news/${id}`, { data: { hero: docs[0]?.id, gallery: [docs[1]?.id] } })
    expect(saved.status()).toBe(200)
    await page.goto(item)
    await press(page, 'Тексеруге жіберу')
    await expect.poll(() => stateOf(page).innerText()).toBe('Тексеруде')
    await page.context().close()
  })

  it('a second person approves; the speakers’ cards are checked before the story goes out', async () => {
    const page = await signIn(browser, 'editor')
    await page.goto(item)
    await press(page, 'Мақұлдау')
    await expect.poll(() => stateOf(page).innerText()).toBe('Мақұлданды')
    await expect.poll(() => page.locator('.move-buttons__why').allInnerTexts()).toContainEqual(expect.stringContaining('әлі жоба'))
    const speakers = await page.request.get('/api/speakers?where[_status][equals]=draft&draft=true&depth=0&limit=10&sort=-createdAt')
    const { docs } = (await speakers.json()) as { docs: { id: string; name: string }[] }
    for (const { id, name } of docs.filter((one) => ['Гүлсім Тоқтарова', 'Серік Әбдірахманов'].includes(one.name))) {
      await page.goto(`/admin/collections/speakers/${id}`)
      await expect.poll(() => page.locator('#field-name').inputValue()).toBe(name)
      await page.locator('#action-save').click()
      await expect.poll(async () => (await (await page.request.get(`/api/speakers/${id}`)).json())._status).toBe('published')
    }
    await page.goto(item)
    await press(page, 'Жариялау')
    await page.locator('.move-dialog button[type=submit]').click()
    await expect.poll(() => stateOf(page).innerText()).toBe('Жарияда')
    await page.context().close()
  })

  it('the public reads it at its own address, and a journalist takes the photo with caption and credit inside', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'kk-KZ', baseURL: site })
    const page = await context.newPage()
    const slug = /(\S+)/.exec(await slugOf(item))?.[1] ?? ''
    await page.goto(`/kk/news/${slug}`)
    expect(await page.locator('h1').innerText()).toBe(headline)
    expect(await page.locator('blockquote').allInnerTexts()).toEqual([
      expect.stringContaining('Оқырман бізге кітап үшін ғана емес'),
      expect.stringContaining('Жұмыстың бәрін жергілікті мамандар атқарды'),
    ])
    const print = await page.locator('a[href*="/print"]').first().getAttribute('href')
    const response = await page.request.get(print ?? '')
    expect(response.status()).toBe(200)
    expect(response.headers()['content-disposition']).toMatch(/filename="?2026-02-20-[a-z0-9-]+\.jpg/)
    const file = join(tmpdir(), `journalist-${Date.now()}.jpg`)
    writeFileSync(file, await response.body())
    expect(await readPressMetadata(file)).toMatchObject({
      caption: { kk: expect.stringContaining('Аудандық кітапхананың ашылу рәсімі') as string },
      credit: 'Аудандық штаб',
      creators: ['Бауыржан Қасым'],
    })
    expect((await response.body()).includes('GPS')).toBe(false)
    await context.close()
  })
})

async function slugOf(address: string): Promise<string> {
  const editor = await signIn(browser, 'editor')
  const id = address.split('/').at(-1)?.split('?')[0]
  const { slug } = (await (await editor.request.get(`/api/news/${id}?depth=0`)).json()) as { slug: string }
  await editor.context().close()
  return slug
}
