import { describe, expect, it } from 'vitest'
import { encodingOf, readAsked } from './readAsked.ts'

describe('what a request asks for', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'brotli'],
    ['br;q=1.0, gzip;q=0.8', 'brotli'],
    ['gzip, br;q=0', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0.000,gzip;q=0.001', 'gzip'],
    ['deflate', 'plain'],
    ['', 'plain'],
    ['brx, xgzip', 'plain'],
  ])('%s: %s', (accepts, encoding) => expect(encodingOf(accepts)).toBe(encoding))

  it.each([
    [['Cookie', 'a=b; payload-token=x'], true],
    [['cookie', 'payload-token=x'], true],
    [['COOKIE', '__prerender_bypass=1'], true],
    [['Authorization', 'JWT x'], true],
    [['Cookie', 'payload-lng=kk; not-payload-token=x'], false],
    [['Host', 'payload-token=x'], false],
  ])('%j is personal: %s', (headers, isPersonal) => expect(readAsked(headers).isPersonal).toBe(isPersonal))
})
