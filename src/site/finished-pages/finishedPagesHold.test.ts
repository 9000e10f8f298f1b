import { afterEach, describe, expect, it } from 'vitest'
import { noteUntil } from '#publication/shown/shown.ts'
import { changeOf, closeSite, html, openSite } from '../../../tests/support/finishedSite.ts'
import { pageStore } from './pageStore.ts'

afterEach(closeSite)

describe('finished pages', () => {
  it('go when what they show changes, and only then', async () => {
    const { ask, pages } = await openSite((_, res, times) => html(res, `made ${times}`))
    expect((await ask()).text).toBe('made 1')
    pages.drop([changeOf('b')])
    expect((await ask()).text).toBe('made 1')
    pages.drop([changeOf('a')])
    expect((await ask()).text).toBe('made 2')
  })

  it('are not kept when what they show changed while they were made', async () => {
    let change = (): void => undefined
    const { ask, made, pages } = await openSite(async (_, res, times) => {
      const text = times === 1 ? 'before' : 'after'
      if (times === 1) change()
      await new Promise((resolve) => setImmediate(resolve))
      html(res, text)
    })
    change = () => pages.drop([changeOf('a')])
    expect((await ask()).text).toBe('after')
    expect((await ask()).text).toBe('after')
    expect(made).toHaveLength(2)
  })

  it('hold no longer than their time', async () => {
    let edge = new Date(0)
    const { ask } = await openSite((_, res, times) => {
      if (times === 1) edge = new Date(Date.now() + 60)
      noteUntil([new Date(0), edge])
      html(res, `made ${times}`)
    })
    expect((await ask()).text).toBe('made 1')
    while (Date.now() < edge.getTime()) await new Promise((resolve) => setTimeout(resolve, 5))
    expect((await ask()).text).toBe('made 2')
  })

  it('are not kept with a cookie in them', async () => {
    const { ask } = await openSite((_, res, times) => {
      res.setHeader('Set-Cookie', 'a=b')
      html(res, `made ${times}`)
    })
    await ask()
    expect((await ask()).text).toBe('made 2')
  })

  it('of addresses without a page go as soon as there is one', async () => {
    const { ask, pages } = await openSite((_, res, times) => html(res, `made ${times}`, times === 1 ? 404 : 200))
    expect((await ask('/kk/news/x')).status).toBe(404)
    expect((await ask('/kk/news/x')).text).toBe('made 1')
    pages.drop([changeOf('a', 'published')])
    expect((await ask('/kk/news/x')).status).toBe(200)
  })

  it('do not grow with made-up addresses', async () => {
    const { ask, pages } = await openSite((_, res) => html(res, 'x'.repeat(2000), 404), { store: pageStore({ pages: 100_000, others: 50_000 }) })
    for (let number = 0; number < 100; number += 1) await ask(`/kk/news/${number}?${'y'.repeat(1000)}`)
    expect(pages.size().bytes).toBeLessThanOrEqual(50_000)
    expect(pages.size().pages).toBe(0)
  })
})
