import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPressMetadata } from '#content/photos/files/readPressMetadata.ts'
import { callApi, open, openBrowser, signIn, site } from './support/browser.ts'
import { pressPhotos } from './support/pressPhotos.ts'
import { sampleStory } from './support/sampleStory.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

let item = ''
const { headline, text, speakers } = sampleStory(Date.now() % 100_000)

/** The button of a move, free to press. */
const press = async (page: Page, name: string): Promise<void> => {
  await page.locator('.move-buttons').getByRole('button', { name, exact: true }).click()
}

const stateOf = (page: Page) => page.locator('.move-buttons__state')

describe('one story from a reporter’s text to a journalist’s download', () => {

  it('the reporter makes a draft of the text, with its two quotes in their places', async () => {
    const page = await signIn(browser, 'reporter')
    await open(page, '/admin/collections/news')
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
      await open(page, '/admin/collections/photos/create')
      await page.locator('input[type=file]').setInputFiles(file)
      await page.locator('#action-save-draft').click()
      await page.waitForURL(/\/photos\/[^/?]{20,}/)
      await expect.poll(() => page.locator('#field-caption').inputValue()).toContain('кітапхананың ашылу рәсімі')
      await expect.poll(() => page.locator('#field-credit').inputValue()).toBe('Аудандық штаб')
    }
    const { answer } = await callApi<{ docs: { filename: string }[] }>(page, '/api/photos?limit=2&sort=-createdAt&draft=true&depth=0')
    const [hero = '', inGallery = ''] = answer.docs.map(({ filename }) => filename)
    await open(page, item)
    await page.getByRole('button', { name: 'Фото және дәйексөз' }).click()
    await choosePhoto(page, '#field-hero', hero)
    await choosePhoto(page, '#field-gallery', inGallery)
    await page.locator('#action-save-draft').click()
    await expect.poll(() => savedPhotos(page)).toEqual([hero, inGallery])
    await open(page, item)
    await press(page, 'Тексеруге жіберу')
    await expect.poll(() => stateOf(page).innerText()).toBe('Тексеруде')
    await page.context().close()
  })

  it('a second person approves; the speakers’ cards are checked before the story goes out', async () => {
    const page = await signIn(browser, 'editor')
    await open(page, item)
    await press(page, 'Мақұлдау')
    await expect.poll(() => stateOf(page).innerText()).toBe('Мақұлданды')
    await expect.poll(() => page.locator('.move-buttons__why').allInnerTexts()).toContainEqual(expect.stringContaining('әлі жоба'))
    const drafts = '/api/speakers?where[_status][equals]=draft&draft=true&depth=0&limit=10&sort=-createdAt'
    const { answer } = await callApi<{ docs: { id: string; name: string }[] }>(page, drafts)
    for (const { id, name } of answer.docs.filter((one) => speakers.includes(one.name))) {
      await open(page, `/admin/collections/speakers/${id}`)
      await expect.poll(() => page.locator('#field-name').inputValue()).toBe(name)
      await page.locator('#action-save').click()
      const status = async () => (await callApi<{ _status: string }>(page, `/api/speakers/${id}`)).answer._status
      await expect.poll(status).toBe('published')
    }
    await open(page, item)
    await press(page, 'Жариялау')
    await page.locator('.panel-dialog button[type=submit]').click()
    await expect.poll(() => stateOf(page).innerText()).toBe('Жарияда')
    await page.context().close()
  })

  it('the public reads it at its own address, and a journalist takes the photo with caption and credit inside', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'kk-KZ', baseURL: site })
    const page = await context.newPage()
    await page.goto(`/kk/news/${await slugOf(item)}`)
    expect(await page.locator('h1').innerText()).toBe(headline)
    expect(await page.locator('blockquote').allInnerTexts()).toEqual([
      expect.stringContaining('Оқырман бізге кітап үшін ғана емес'),
      expect.stringContaining('Жұмыстың бәрін жергілікті мамандар атқарды'),
    ])
    await page.locator('a[href^="/kk/photos/"]').first().click()
    await page.waitForURL(/\/kk\/photos\//)
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

    const { etag = '', 'content-length': length } = response.headers()
    expect(length).toBe(String((await response.body()).length))
    const again = await page.request.get(print ?? '', { headers: { 'If-None-Match': etag } })
    expect([again.status(), (await again.body()).length]).toEqual([304, 0])
    const head = await page.request.head(print ?? '')
    expect([head.status(), head.headers()['content-length'], (await head.body()).length]).toEqual([200, length, 0])
    const part = await page.request.get(print ?? '', { headers: { Range: 'bytes=100-199' } })
    expect([part.status(), part.headers()['content-range']]).toEqual([206, `bytes 100-199/${length}`])
    expect(await part.body()).toEqual((await response.body()).subarray(100, 200))
    await context.close()
  })
})

/** As an editor does: from those that are there, by a part of the file's name. */
async function choosePhoto(page: Page, field: string, fileName: string): Promise<void> {
  await page.locator(field).getByRole('button', { name: 'Барынан таңдау' }).click()
  const drawer = page.locator('.drawer--is-open')
  await drawer.locator('.search-filter__input').fill(fileName)
  await drawer.locator('button.default-cell__first-cell', { hasText: fileName }).click()
  await expect.poll(() => page.locator(field).innerText()).toContain(fileName)
}

async function savedPhotos(page: Page): Promise<(string | undefined)[]> {
  type Photo = { filename: string }
  const id = item.split('/').at(-1)?.split('?')[0]
  const { answer } = await callApi<{ hero?: Photo; gallery?: Photo[] }>(page, `/api/news/${id}?depth=1&draft=true`)
  return [answer.hero?.filename, ...(answer.gallery ?? []).map(({ filename }) => filename)]
}

async function slugOf(address: string): Promise<string> {
  const editor = await signIn(browser, 'editor')
  const id = address.split('/').at(-1)?.split('?')[0]
  const { answer } = await callApi<{ slug: string }>(editor, `/api/news/${id}?depth=0`)
  await editor.context().close()
  return answer.slug
}
