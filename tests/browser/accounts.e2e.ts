import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accounts, desktop, open, openBrowser, signIn, site } from './support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

it('invites a person by link, who sets a password and works in Kazakh until an administrator ends the session', async () => {
  const administrator = await signIn(browser, 'administrator')
  await open(administrator, '/admin/collections/users/create')
  expect(await administrator.locator('input[name=password]:visible').count()).toBe(0)
  await administrator.fill('input[name=name]', 'Айгерім Сәрсен')
  await administrator.fill('input[name=email]', 'invited@media-center.example')
  await administrator.click('#action-save')
  await administrator.getByRole('button', { name: 'Шақыру сілтемесін жасау' }).click()
  const link = await administrator.getByRole('textbox', { name: 'Шақыру' }).inputValue()

  // A browser that asks for English gets Kazakh: the language is the person's.
  const context = await browser.newContext({ ...desktop, locale: 'en-US', baseURL: site })
  const person = await context.newPage()
  await open(person, link)
  await person.getByLabel('Жаңа құпиясөз').fill('қысқа')
  await person.getByLabel('Құпиясөзді қайталаңыз').fill('қысқа')
  await person.getByRole('button', { name: 'Құпиясөзді қойып, кіру' }).click()
  await person.getByText('кемінде 12 таңбадан').waitFor()
  await person.getByLabel('Жаңа құпиясөз').fill('жеті қозы мен бір тай')
  await person.getByLabel('Құпиясөзді қайталаңыз').fill('жеті қозы мен бір тай')
  await person.getByRole('button', { name: 'Құпиясөзді қойып, кіру' }).click()
  await person.waitForURL(/\/admin\/?$/)
  expect(await person.locator('html').getAttribute('lang')).toBe('kk')

  await administrator.reload({ waitUntil: 'networkidle' })
  await administrator.getByText('Сеанстар', { exact: true }).click()
  await administrator.getByRole('button', { name: 'Барлық сеансты аяқтау' }).click()
  await administrator.getByText('Сеанстар аяқталды.').waitFor()
  await person.goto('/admin/collections/news')
  await person.waitForURL(/\/admin\/login/)
  await expect.poll(() => person.locator('.why-signed-out').innerText()).toMatch(/^Сеансыңызды әкімші аяқтады: .+, 20\d\d жылғы .+ Жұмысты жалғастыру үшін қайта кіріңіз\.$/)
  await open(person, link)
  await person.getByText('Бұл шақыру жарамсыз').waitFor()
})

it('leads whoever was sent a screen’s address back to it, with its filters, once they have signed in', async () => {
  const context = await browser.newContext({ ...desktop, locale: 'kk-KZ', baseURL: site })
  const page = await context.newPage()
  await page.goto('/admin/calendar?view=week&language=ru')
  await page.waitForURL(/\/admin\/login\?redirect=/)
  expect(await page.locator('.why-signed-out').count()).toBe(0)
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => Object.keys(document.querySelector('button[type=submit]') ?? {}).some((key) => key.startsWith('__reactProps')))
  await page.fill('input[name=email]', accounts.editor?.email ?? '')
  await page.fill('input[name=password]', accounts.editor?.password ?? '')
  await page.click('button[type=submit]')
  await page.waitForURL(({ pathname, search }) => `${pathname}${search}` === '/admin/calendar?view=week&language=ru')
  await page.goto('/admin')
  await context.clearCookies()
  await page.goto('/admin')
  await page.waitForURL(({ pathname, search }) => `${pathname}${search}` === '/admin/login')
  await context.close()
})

const english = /\b(Payload|Remove Block|Add block|Edit link|Drag to move|Search Key|Publish At|Submitted At|Close toast|select-all|Create New|Loading\.\.\.|No columns)\b/

it.each(['/admin/collections/news', '/admin/collections/photos', '/admin/collections/users/create', '/admin/collections/news/create', '/admin/account'])(
  'has no English left over in Kazakh on %s',
  async (path) => {
    const page = await signIn(browser, 'administrator')
    await open(page, path)
    const said = () =>
      page.evaluate(() => {
        const named = [...document.querySelectorAll('[aria-label], [title]')]
        return [document.title, document.body.innerText, ...named.map((one) => `${one.getAttribute('aria-label')} ${one.getAttribute('title')}`)].join('\n')
      })
    // What Payload has in English of its own is put into words when the page wakes up, on a busy machine after the network rests.
    await expect.poll(said).not.toMatch(english)
    expect(await page.locator('html').getAttribute('lang')).toBe('kk')
    await page.context().close()
  },
)

it('shows the organisation and a choice of language at sign-in', async () => {
  const context = await browser.newContext({ ...desktop, locale: 'en-US', baseURL: site })
  const page = await context.newPage()
  await open(page, '/admin/login')
  expect(await page.locator('html').getAttribute('lang')).toBe('kk')
  await page.getByRole('button', { name: 'Русский' }).click()
  await page.getByRole('button', { name: 'Войти' }).waitFor()
  expect(await page.locator('.panel-logo').innerText()).not.toBe('')
})
