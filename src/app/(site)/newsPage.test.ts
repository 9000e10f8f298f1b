import type { ReactElement } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { SitePage } from '#site/SitePage.tsx'
import { NotHere, NotInThisLanguage, WithdrawnHere } from './NotHere.tsx'
import { newsPage } from './newsPage.tsx'

vi.mock('./openSite.ts', () => ({ openPayload: async () => ({}), loadSettings: async () => ({ organisation: { kk: 'Штаб' } }) }))

const versions = { kk: '/kk/news/a' }
const withdrawn = { id: 'a', reason: 'Қате', withdrawnAt: '' }

type Load = Parameters<typeof newsPage<{ kind: 'story'; versions: typeof versions }>>[0]['load']

/** What is drawn, and what is said in its head, where an address leads to this. */
async function open(answer: Awaited<ReturnType<Load>>, language = 'kk') {
  const { generateMetadata, Page } = newsPage({ section: 'news', load: async () => answer, metadata: () => ({ title: 'A' }), draw: async () => 'drawn' })
  const props = { params: Promise.resolve({ language, slug: 'a' }) }
  return { head: await generateMetadata(props), page: (await Page(props)) as ReactElement<Record<string, unknown>> }
}

describe('a page of a news item', () => {
  it('draws what it is about', async () => {
    const { head, page } = await open({ kind: 'story', versions })
    expect(head).toEqual({ title: 'A' })
    expect([page.type, page.props]).toMatchObject([SitePage, { versions, section: 'news', children: 'drawn' }])
  })

  it.each([
    [{ kind: 'unknown' } as const, NotHere, {}],
    [{ kind: 'withdrawn', withdrawn } as const, WithdrawnHere, { withdrawn }],
    [{ kind: 'otherLanguage', versions } as const, NotInThisLanguage, { versions }],
  ])('has a notice in its place for %o', async (answer, notice, props) => {
    const { head, page } = await open(answer)
    expect([page.type, page.props]).toMatchObject([notice, { language: 'kk', ...props }])
    expect(head.robots).toMatchObject({ index: false })
  })

  it('is unknown in an unknown language', async () => {
    expect((await open({ kind: 'story', versions }, 'de')).page.type).toBe(NotHere)
  })

  it.each([
    [true, '308'],
    [false, '307'],
  ])('leads on to where it has gone, for ever: %s', async (forEver, status) => {
    await expect(open({ kind: 'moved', to: '/kk/news/b', forEver })).rejects.toMatchObject({ digest: expect.stringMatching(new RegExp(`^NEXT_REDIRECT;replace;/kk/news/b;${status};`)) })
  })
})
