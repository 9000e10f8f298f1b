import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { clientAddress, isSubnet, tellClientAddress } from './clientAddress.ts'

function told(line: string, claimed: string | undefined, proxies: string[] = []): string {
  const req = { headers: { 'x-forwarded-for': claimed }, socket: { remoteAddress: line } } as unknown as IncomingMessage
  tellClientAddress(proxies)(req)
  return clientAddress(new Headers({ 'x-forwarded-for': String(req.headers['x-forwarded-for']) }))
}

describe('who asks', () => {
  it.each([
    ['is the line', '203.0.113.5', undefined, [], '203.0.113.5'],
    ['is the line, whatever is claimed', '203.0.113.5', '198.51.100.1', [], '203.0.113.5'],
    ['is whom a proxy of the house names', '10.1.2.3', '198.51.100.1', ['10.0.0.0/8'], '198.51.100.1'],
    ['is the last before the proxies, whatever was claimed before', '10.1.2.3', '1.1.1.1, 198.51.100.1, 10.9.9.9', ['10.0.0.0/8'], '198.51.100.1'],
    ['is not what only looks like an address', '10.1.2.3', 'unknown, 10.0.0.x', ['10.0.0.0/8'], '10.1.2.3'],
    ['is the line when another names somebody', '203.0.113.5', '198.51.100.1', ['10.0.0.0/8', '::1'], '203.0.113.5'],
    ['is read from a line for both kinds', '::ffff:10.1.2.3', '198.51.100.1', ['10.1.2.3'], '198.51.100.1'],
    ['is a network of IPv6', '2001:db8:0001::7', undefined, [], '2001:db8:1:0'],
    ['is a network of IPv6 behind a proxy', '::1', '2001:db8:1:2:3:4:5:6', ['::1'], '2001:db8:1:2'],
    ['is nobody on a line without address', '', undefined, [], ''],
  ])('%s', (_, line, claimed, proxies, expected) => {
    expect(told(line, claimed, proxies)).toBe(expected)
  })
})

it.each([
  ['10.0.0.1', true],
  ['10.0.0.0/8', true],
  ['fd00::/8', true],
  ['10.0.0.0/33', false],
  ['10.0.0.0/', false],
  ['10.0.0.0/8/8', false],
  ['proxy.example.kz', false],
  ['', false],
])('%s as a proxy: %s', (text, expected) => {
  expect(isSubnet(text)).toBe(expected)
})
