import { describe, expect, it } from 'vitest'
import { type BasketItem, itemsIn, keysIn, mostInBasket, parseKey, toCookie, toKey } from './basketItems.ts'
import { changeBasket, isOwnPage } from './changeBasket.ts'

process.env.MEDIA_CENTER_MODE = 'test'

const uuid = (number: number): string => `0190a000-0000-7000-8000-${String(number).padStart(12, '0')}`
const photo = (number: number): BasketItem => ({ collection: 'photos', id: uuid(number) })
const cookie = (items: BasketItem[]): string => toCookie(items.map(toKey), { isSecure: false }).split(';')[0] ?? ''

const post = (fields: string | [string, string][], headers: Record<string, string> = {}, language = 'kk') =>
  changeBasket(new Request('http://127.0.0.1/kk/press/basket/change', { method: 'POST', body: new URLSearchParams(fields), headers }), language)

describe('keys', () => {
  it.each<BasketItem>([photo(1), { collection: 'news', id: '0123456789abcdef01234567' }, { collection: 'shoots', id: uuid(9) }])('come back as the item %j', (item) => {
    expect(parseKey(toKey(item))).toEqual(item)
  })

  it.each(['', 'p', 'x0123456789abcdef01234567', 'p0123', 'n../../etc/passwd', `p${'0'.repeat(33)}`, 'P0123456789abcdef01234567'])('are not %j', (key) => {
    expect(parseKey(key)).toBeUndefined()
  })

  it('fill one cookie at most', () => {
    const whole = cookie(Array.from({ length: mostInBasket }, (_, index) => photo(index)))
    expect(whole.length).toBeLessThan(4096)
    expect(itemsIn(new Headers({ Cookie: `a=b; ${whole}; c=d` }))).toHaveLength(mostInBasket)
  })

  it('are read once each, and never more than the basket holds', () => {
    const forged = Array.from({ length: 10_000 }, (_, index) => toKey(photo(index % 5000))).join('.')
    expect(keysIn(new Headers({ Cookie: `press-basket=${forged}` }))).toHaveLength(mostInBasket)
    expect(keysIn(new Headers({ Cookie: 'press-basket=nonsense.p12' }))).toEqual([])
  })
})

describe('changing a basket', () => {
  it('adds, and leads to the basket with the way back', async () => {
    const answer = await post([['add', toKey(photo(2))], ['back', '/kk/photos/1']], { Cookie: cookie([photo(1)]) })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/kk/press/basket?done=added&back=%2Fkk%2Fphotos%2F1')
    expect(answer.headers.get('set-cookie')).toContain(`press-basket=${toKey(photo(1))}.${toKey(photo(2))}; Path=/; Max-Age=2592000; SameSite=Lax`)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
  })

  it('removes and empties', async () => {
    const before = { Cookie: cookie([photo(1), photo(2)]) }
    expect((await post([['remove', toKey(photo(1))]], before)).headers.get('set-cookie')).toContain(`press-basket=${toKey(photo(2))};`)
    expect((await post([['empty', 'yes']], before)).headers.get('set-cookie')).toContain('press-basket=; Path=/; Max-Age=0')
  })

  it('refuses 10,000 items with a sentence, and changes nothing', async () => {
    const many = Array.from({ length: 10_000 }, (_, index): [string, string] => ['add', toKey(photo(index))])
    for (const fields of [many, many.slice(0, mostInBasket + 1)]) {
      const answer = await post(fields)
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([413, null])
      expect(await answer.text()).toContain(String(mostInBasket))
    }
  })

  it.each<[string, number, string, Record<string, string>, string?]>([
    ['another site', 403, 'add=' + toKey(photo(1)), { 'Sec-Fetch-Site': 'cross-site' }],
    ['another origin', 403, 'add=' + toKey(photo(1)), { Origin: 'https://evil.example' }],
    ['nonsense', 400, 'add=../../etc', {}],
    ['nothing', 400, '', {}],
    ['an unknown language', 404, 'empty=1', {}, 'de'],
  ])('refuses %s with %i', async (_, status, fields, headers, language) => {
    const answer = await post(fields, headers, language)
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([status, null])
  })

  it.each(['//evil.example', 'https://evil.example', '/admin', '/kk\\evil', '/kk/../../x y', 'javascript:1', '/kk?x=1', null])('never leads back to %j', (address) => {
    expect(isOwnPage(address)).toBe(false)
  })
})
