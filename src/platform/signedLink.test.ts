import { beforeAll, expect, it } from 'vitest'
import { readLink, signLink } from './signedLink.ts'

beforeAll(() => {
  process.env.MEDIA_CENTER_MODE = 'test'
})

const linked = { kind: 'alerts', id: '0198c0de-aaaa-7bbb-8ccc-0123456789ab' } as const

it('is read back, for ever or until its time', () => {
  expect(readLink(signLink(linked))).toEqual(linked)
  const until = new Date('2026-03-01T10:00:00Z')
  expect(readLink(signLink(linked, until), new Date('2026-03-01T09:59:59Z'))).toEqual(linked)
  expect(readLink(signLink(linked, until), new Date('2026-03-01T10:00:01Z'))).toBe('expired')
})

it('nothing of it can be altered', () => {
  const token = signLink(linked, new Date('2020-01-01T00:00:00Z'))
  const [kind, id, until, mac] = token.split('.')
  const forged = ['', 'x', token.slice(0, -1), `${token}a`, `watch.${id}.${until}.${mac}`, `${kind}.other.${until}.${mac}`, `${kind}.${id}.x.${mac}`, `${kind}.${id}.zzzzzzz.${mac}`, `${kind}.${id}.${until}.${'A'.repeat(32)}`, '../../etc/passwd', token.replace('.', '%2e')]
  for (const one of forged) expect(readLink(one), one).toBeUndefined()
})
