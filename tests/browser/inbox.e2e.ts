import AxeBuilder from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { callApi, open, openBrowser, phone, signIn } from './support/browser.ts'
import { sampleStory } from './support/sampleStory.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const reason = 'Екінші спикердің қызметін тексеріңіз'

it('a story that comes back raises its author’s count; the inbox gives the reason and leads to it; the log tells it as a sentence', async () => {
  const { headline, text } = sampleStory((Date.now() % 90_000) + 7)
  const author = await signIn(browser, 'reporter')
  const made = await callApi<{ id: string }>(author, '/api/news/from-text', { method: 'POST', data: { text, language: 'kk' } })
  expect(made.status, JSON.stringify(made.answer)).toBe(201)
  const { id } = made.answer
  const submitted = await callApi(author, `/api/news/${id}/move`, { method: 'POST', data: { transition: 'submit', reason: 'Тексеруге' } })
  expect(submitted.status, JSON.stringify(submitted.answer)).toBe(200)
  const editor = await signIn(browser, 'chiefEditor')
  expect((await callApi(editor, `/api/news/${id}/move`, { method: 'POST', data: { transition: 'requestChanges', reason } })).status).toBe(200)

  const unread = async () => (await callApi<{ totalDocs: number }>(author, '/api/notices/count?where[read][equals]=false')).answer.totalDocs
  const told = async () => (await callApi<{ totalDocs: number }>(author, `/api/notices/count?where[link][equals]=/admin/collections/news/${id}`)).answer.totalDocs
  await expect.poll(told, { timeout: 30_000, interval: 1000 }).toBe(1)
  await author.reload()
  await expect.poll(() => author.locator('.inbox-link__count').innerText()).toBe(String(await unread()))
  await author.locator('.inbox-link').click()
  await author.waitForURL(/\/admin\/inbox/)
  const line = author.locator('.inbox li', { hasText: headline })
  await expect.poll(() => line.innerText()).toContain(reason)
  const { violations } = await new AxeBuilder({ page: author as never }).include('.desk').analyze()
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id: rule }) => rule)).toEqual([])
  const before = await unread()
  await line.getByRole('link').click()
  await author.waitForURL(new RegExp(`/admin/collections/news/${id}`))
  await expect.poll(unread).toBe(before - 1)
  await author.locator('.side-panel summary', { hasText: 'Тарихы' }).click()
  await expect.poll(() => author.locator('.history').innerText()).toContain('түзетуге қайтарды')
  await author.context().close()

  await open(editor, `/admin/log?item=${id}`)
  await expect.poll(() => editor.locator('.log-lines').innerText()).toContain(reason)
  expect(await editor.locator('.log-lines').innerText()).toContain('түзетуге қайтарды')
  expect(await editor.locator('body').innerText()).not.toContain('requestChanges')
  const axe = await new AxeBuilder({ page: editor as never }).include('.desk').analyze()
  expect(axe.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id: rule }) => rule)).toEqual([])
  await editor.setViewportSize(phone.viewport)
  const sideways = await editor.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(sideways).toBeLessThanOrEqual(0)
  await editor.context().close()
})
