import { describe, expect, it } from 'vitest'
import { sizeOf, type FinishedPage } from './FinishedPage.ts'
import { pageStore } from './pageStore.ts'
import { writeOut } from './writtenOut.ts'

const form = { headers: [], ...writeOut(200, [], Buffer.alloc(1000)) }

const pageAt = (key: string, given: Partial<FinishedPage> = {}): FinishedPage => ({
  key,
  status: 200,
  etag: 'W/"x"',
  brotli: form,
  gzip: form,
  unchanged: form,
  plainHeaders: [],
  tags: new Set(),
  until: Infinity,
  mustGoAt: Infinity,
  outdated: false,
  used: false,
  ...given,
})

const one = sizeOf(pageAt('/kk/0'))

describe('the store of finished pages', () => {
  it('never holds more than it may, and keeps what is asked for', () => {
    const store = pageStore({ pages: 10 * one + 100, others: 2 * one })
    const hot = pageAt('/kk')
    store.put(hot)
    for (let number = 0; number < 1000; number += 1) {
      hot.used = true
      store.put(pageAt(`/kk/${number}`, { tags: new Set([`news id=${number}`]) }))
      expect(store.size().bytes).toBeLessThanOrEqual(10 * one + 100)
    }
    expect(store.get('/kk')).toBe(hot)
    expect(store.get('/kk/0')).toBeUndefined()
    expect(store.get('/kk/999')).toBeDefined()
    expect(store.size().tags).toBeLessThanOrEqual(10)
  })

  it('lets addresses without a page push out no page', () => {
    const store = pageStore({ pages: 10 * one, others: 3 * one + 100 })
    store.put(pageAt('/kk'))
    for (let number = 0; number < 1000; number += 1) store.put(pageAt(`/kk/${number}`, { status: 404 }))
    expect(store.get('/kk')).toBeDefined()
    expect(store.size()).toMatchObject({ pages: 1, others: 3 })
  })

  it('takes away what shows one of the tags, or marks it', () => {
    const store = pageStore()
    store.put(pageAt('/kk', { tags: new Set(['news language=kk']) }))
    store.put(pageAt('/kk/a', { tags: new Set(['news id=a', 'news story=s']) }))
    store.drop(['news language=kk', 'nobody'], 'outdate')
    expect(store.get('/kk')?.outdated).toBe(true)
    store.drop(['news id=a', 'news language=kk'], 'remove')
    expect([store.get('/kk'), store.get('/kk/a')]).toEqual([undefined, undefined])
    expect(store.size()).toEqual({ pages: 0, others: 0, bytes: 0, tags: 0 })
  })

  it('has one answer for an address, also when a page takes the place of none', () => {
    const store = pageStore()
    store.put(pageAt('/kk/a', { status: 404 }))
    const page = pageAt('/kk/a')
    store.put(page)
    expect(store.get('/kk/a')).toBe(page)
    expect(store.size()).toMatchObject({ pages: 1, others: 0 })
    store.put(pageAt('/kk/a', { status: 404 }))
    expect(store.get('/kk/a')?.status).toBe(404)
    expect(store.size()).toMatchObject({ pages: 0, others: 1, bytes: one })
  })
})
