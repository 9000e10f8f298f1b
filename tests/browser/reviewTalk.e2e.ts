import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf } from '../support/office.ts'
import { callApi, open, openBrowser, signIn } from './support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const headline = `Көпір ашылды ${Date.now()}`
const paragraphs = ['Қалада жаңа көпір ашылды.', 'Құрылысқа 450 миллион теңге бөлінді.', 'Көпір туралы пікірлер әртүрлі.']

const body = (page: Page) => page.locator('[data-field-path=body] [contenteditable=true]')
const threads = (page: Page) => page.locator('.comment-thread')
/** What the browser shades as commented. */
const shaded = (page: Page) => page.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one].map(String)))

/** Puts the cursor before some words of the text, as a click would, and selects them with the keyboard. */
async function selectWords(page: Page, words: string): Promise<void> {
  await body(page).focus()
  await body(page).evaluate((editor, wanted) => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1
      if (start !== -1) document.getSelection()?.collapse(node, start)
    }
  }, words)
  for (let letter = 0; letter < words.length; letter += 1) await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe(words)
}

async function openItem(page: Page, path: string): Promise<void> {
  await open(page, path)
  await body(page).locator('p').first().waitFor()
}

/** Comments on words of the text with nothing but the keyboard. */
async function commentOn(page: Page, words: string, text: string, { blocking = false } = {}): Promise<void> {
  const before = await threads(page).count()
  await selectWords(page, words)
  await page.keyboard.press('Control+Alt+KeyM')
  await page.locator('.comment-composer__passage', { hasText: words }).waitFor()
  await page.keyboard.type(text)
  if (blocking) {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Shift+Tab')
  }
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => threads(page).count()).toBe(before + 1)
  await expect.poll(() => body(page).evaluate((editor) => editor.contains(document.activeElement))).toBe(true)
}

describe('an editor and an author talk about a story', () => {
  let id = ''
  let editor: Page
  let author: Page
  const approve = (page: Page) => page.locator('.move-buttons').getByRole('button', { name: 'Мақұлдау', exact: true })

  it('the editor comments on two passages; one stops the approval', async () => {
    author = await signIn(browser, 'reporter')
    const made = await callApi<{ doc: { id: string } }>(author, '/api/news', { method: 'POST', data: { headline, body: bodyOf(...paragraphs), language: 'kk' } })
    id = made.answer.doc.id
    expect((await callApi(author, `/api/news/${id}/move`, { method: 'POST', data: { transition: 'submit' } })).status).toBe(200)

    editor = await signIn(browser, 'editor')
    await openItem(editor, `/admin/collections/news/${id}`)
    await commentOn(editor, 'пікірлер әртүрлі', 'Бұл сөйлем керек пе?')
    await commentOn(editor, '450 миллион', 'Дереккөзі қайсы?', { blocking: true })
    await expect.poll(() => editor.locator('.move-buttons__why').allInnerTexts()).toContainEqual(expect.stringContaining('Мақұлдауды тоқтатқан пікірлер бар'))
    expect(await approve(editor).isDisabled()).toBe(true)
    expect((await shaded(editor)).toSorted()).toEqual(['450 миллион', 'пікірлер әртүрлі'])
    // The text is as it was: nothing waits to be saved.
    expect(await editor.locator('#action-save-draft').isDisabled()).toBe(true)
    const { violations } = await new AxeBuilder({ page: editor }).include('.comments').analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
  })

  it('what was typed and not sent is offered back on the next visit, to its writer alone', async () => {
    const words = 'Бұл абзацты қысқартайық'
    const offer = editor.locator('.comment-offer')
    const compose = () => editor.getByRole('button', { name: 'Пікір қалдыру', exact: true }).first().click()
    await compose()
    await editor.locator('.comment-composer textarea').fill(words)
    await open(editor, '/admin/collections/speakers')
    await openItem(editor, `/admin/collections/news/${id}`)
    await expect.poll(() => offer.innerText()).toContain(words)
    await openItem(author, `/admin/collections/news/${id}`)
    expect(await author.locator('.comment-offer').count()).toBe(0)
    await offer.getByRole('button', { name: 'Жалғастыру' }).click()
    expect(await editor.locator('.comment-composer textarea').inputValue()).toBe(words)

    // A comment of a megabyte is refused in a sentence, and stays in the box.
    await editor.locator('.comment-composer textarea').fill('a'.repeat(1024 * 1024))
    await editor.keyboard.press('Control+Enter')
    await expect.poll(() => editor.locator('.comment-composer [role=alert]').innerText()).toContain('5000 таңбадан асырмаңыз')
    // Pasted it would stand still in the browser: it is refused before it is in.
    await editor.locator('.comment-composer textarea').fill('Қысқа')
    await editor.locator('.comment-composer textarea').evaluate((area, text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, 'ұзақ '.repeat(200_000))
    await expect.poll(() => editor.locator('.comment-text [role=alert]').innerText()).toContain('5000 таңбадан асырмаңыз')
    expect(await editor.locator('.comment-composer textarea').inputValue()).toBe('Қысқа')
    await editor.locator('.comment-composer').getByRole('button', { name: 'Болдырмау' }).click()
    await openItem(editor, `/admin/collections/news/${id}`)
    expect(await offer.count()).toBe(0)
  })

  it('the author is led to the comment, edits around it, deletes the other passage, and replies', async () => {
    const notices = async () => (await callApi<{ docs: { text: string; link: string }[] }>(author, '/api/notices?limit=20')).answer.docs.filter(({ text }) => text.includes(headline))
    await expect.poll(async () => (await notices()).map(({ text }) => text), { timeout: 60_000 }).toContainEqual(expect.stringContaining('тоқтататын пікір жазды. Дереккөзі қайсы?'))
    const link = (await notices()).find(({ text }) => text.includes('Дереккөзі'))?.link ?? ''
    await openItem(author, link)
    await expect.poll(() => author.locator('.comment-thread--active').innerText()).toContain('Дереккөзі қайсы?')
    await selectWords(author, 'Құрылысқа')
    await author.keyboard.type('Әкімдіктің мәліметінше, құрылысқа')
    await selectWords(author, 'Көпір туралы пікірлер әртүрлі.')
    await author.keyboard.press('Backspace')
    await expect.poll(() => shaded(author)).toEqual(['450 миллион'])
    const gone = threads(author).filter({ hasText: 'Бұл сөйлем керек пе?' })
    await expect.poll(() => gone.innerText()).toContain('Бұл үзінді мәтінде жоқ')
    expect(await gone.locator('blockquote').innerText()).toContain('пікірлер әртүрлі')

    const blocking = threads(author).filter({ hasText: 'Дереккөзі қайсы?' })
    expect(await blocking.getByRole('button', { name: 'Шешілді' }).count()).toBe(0)
    await blocking.getByRole('button', { name: 'Жауап беру' }).click()
    await author.keyboard.type('@')
    const colleague = await author.locator('[role=option]').nth(1).innerText()
    await author.keyboard.press('ArrowDown')
    await author.keyboard.press('Enter')
    await author.keyboard.type('біледі: әкімдіктен алдық.')
    await author.keyboard.press('Control+Enter')
    await expect.poll(() => blocking.locator('.comment-thread__replies').innerText()).toContain(`@${colleague} біледі: әкімдіктен алдық.`)
    expect(await blocking.locator('.comment-thread__replies b').innerText()).toBe(`@${colleague}`)
    await author.locator('#action-save-draft').click()
    await author.locator('.move-buttons').getByRole('button', { name: 'Тексеруге жіберу' }).click()
    await expect.poll(() => author.locator('.move-buttons__state').innerText()).toBe('Тексеруде')
    // Whoever has an item open with changes of their own keeps others from writing in it.
    await author.context().close()
  })

  it('the editor finds it on its passage, resolves it with the keyboard, and approves', async () => {
    await openItem(editor, `/admin/collections/news/${id}`)
    await expect.poll(() => shaded(editor)).toEqual(['450 миллион'])
    const blocking = threads(editor).filter({ hasText: 'Дереккөзі қайсы?' })
    expect(await blocking.innerText()).toContain('әкімдіктен алдық.')
    await blocking.getByRole('button', { name: 'Шешілді' }).focus()
    await editor.keyboard.press('Enter')
    await expect.poll(() => approve(editor).isEnabled()).toBe(true)
    await expect.poll(() => editor.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
    expect(await editor.locator('.comments__resolved > summary').innerText()).toBe('Шешілгені: 1')
    await approve(editor).click()
    await expect.poll(() => editor.locator('.move-buttons__state').innerText()).toBe('Мақұлданды')
  })
})
