import { afterEach, describe, expect, it } from 'vitest'
import type { ChangeKind } from '#publication/changes/PublicChange.ts'
import { noteFreshUntil, noteUntil } from '#publication/shown/shown.ts'
import { changeOf, closeSite, html, openSite, type Page } from '../../../tests/support/finishedSite.ts'

afterEach(closeSite)

describe('while the database is away', () => {
  const breaking = (after: number): Page => (_, res, times) => html(res, times > after ? 'broken' : `made ${times}`, times > after ? 500 : 200)

  it('a page that only lacks something new stands in, with a line in the log', async () => {
    const { ask, pages, logged } = await openSite(breaking(1))
    await ask()
    pages.drop([changeOf('a', 'published')])
    expect(await ask()).toMatchObject({ status: 200, text: 'made 1' })
    expect(logged).toHaveLength(1)
  })

  it.each<ChangeKind>(['withdrawn', 'embargoed', 'corrected', 'updated', 'changed', 'deleted', 'began', 'ended'])(
    'a page from before “%s” does not come back',
    async (kind) => {
      const { ask, pages } = await openSite(breaking(1))
      await ask()
      pages.drop([changeOf('a', 'published'), changeOf('a', kind)])
      const answer = await ask()
      expect(answer.status).toBe(503)
      expect(answer.text).toContain('<html lang="kk">')
      expect(answer.text).not.toMatch(/broken|made/)
      expect(answer.headers['cache-control']).toBe('no-store')
    },
  )

  it('a page that is only out of date stands in', async () => {
    let edge = new Date(0)
    const { ask, made } = await openSite((_, res, times) => {
      if (times === 1) edge = new Date(Date.now() + 60)
      noteFreshUntil([edge, new Date(Number.NaN)])
      html(res, 'x', times === 1 ? 200 : 500)
    })
    await ask()
    while (Date.now() < edge.getTime()) await new Promise((resolve) => setTimeout(resolve, 5))
    expect([(await ask()).status, made.length]).toEqual([200, 2])
  })

  it('a page does not outlive its time', async () => {
    let edge = new Date(0)
    const { ask } = await openSite((_, res, times) => {
      if (times === 1) edge = new Date(Date.now() + 60)
      noteUntil([edge])
      html(res, 'x', times === 1 ? 200 : 500)
    })
    await ask()
    while (Date.now() < edge.getTime()) await new Promise((resolve) => setTimeout(resolve, 5))
    expect((await ask()).status).toBe(503)
  })

  it.each([
    ['/kk', 'kk'],
    ['/ru/news/x', 'ru'],
    ['/en/search?q=x', 'en'],
    ['/wp-login.php', 'kk'],
  ])('whatever breaks, %s answers with a page in its language and no stack', async (path, language) => {
    const { ask } = await openSite((req) => void req.socket.destroy())
    const answer = await ask(path)
    expect(answer.status).toBe(503)
    expect(answer.text).toContain(`<html lang="${language}">`)
    expect(answer.text).not.toMatch(/socket|at .+:\d+/)
    expect(answer.headers['retry-after']).toBeDefined()
  })

  it('a page that says itself that something is not there yet is passed on, and is no fault', async () => {
    const { ask, logged } = await openSite((_, res) => html(res, 'іздеу дайындалып жатыр', 503))
    const answer = await ask('/kk/search?q=x')
    expect(answer).toMatchObject({ status: 503, text: 'іздеу дайындалып жатыр' })
    expect(answer.headers['cache-control']).toBe('private, no-store')
    expect(logged).toEqual([])
    // What is the same for everybody has no such page.
    expect((await ask('/kk')).text).not.toContain('іздеу')
  })

  it('who has got a part of an answer is cut off, not given another one', async () => {
    const { ask } = await openSite((_, res) => {
      res.writeHead(200, { 'Content-Type': 'application/zip', 'Content-Length': '10' }).write('abc', () => res.destroy())
    })
    await expect(ask('/kk/press/kit')).rejects.toThrow(/aborted|hang up|reset/)
  })
})
