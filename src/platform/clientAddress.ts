import type { IncomingMessage } from 'node:http'
import { BlockList, isIP, isIPv4 } from 'node:net'

const header = 'x-forwarded-for'

/** `10.0.0.0/8` or a single address; undefined for anything else. */
function toSubnet(text: string): { address: string; bits: number; family: 'ipv4' | 'ipv6' } | undefined {
  const [address = '', given, ...rest] = text.split('/')
  const version = isIP(address)
  const most = version === 4 ? 32 : 128
  const bits = given === undefined ? most : /^\d{1,3}$/.test(given) ? Number(given) : NaN
  return version && rest.length === 0 && bits <= most ? { address, bits, family: version === 4 ? 'ipv4' : 'ipv6' } : undefined
}

/** Whether this can be an entry of the setting TRUSTED_PROXIES. */
export const isSubnet = (text: string): boolean => toSubnet(text) !== undefined

/** An IPv4 address is written in one way, also when it came over a line for both kinds. */
const plain = (address: string): string => address.trim().replace(/^::ffff:(?=\d+\.)/i, '')

/**
 * Says in each request from whose address it comes, in place of whatever the asker claims of it: only proxies of the
 * house are believed when they name who stands behind them.
 */
export function tellClientAddress(trustedProxies: readonly string[]): (req: IncomingMessage) => void {
  const trusted = new BlockList()
  for (const subnet of trustedProxies.map(toSubnet)) if (subnet) trusted.addSubnet(subnet.address, subnet.bits, subnet.family)
  const isTrusted = (address: string): boolean => isIP(address) !== 0 && trusted.check(address, isIPv4(address) ? 'ipv4' : 'ipv6')

  return (req) => {
    const claimed = String(req.headers[header] ?? '').split(',').map(plain).filter((one) => isIP(one))
    let address = plain(req.socket.remoteAddress ?? '')
    while (isTrusted(address) && claimed.length > 0) address = claimed.pop() ?? address
    req.headers[header] = address
  }
}

/** The first half of an IPv6 address: one subscriber has the whole other half to choose from. */
function networkOf(address: string): string {
  const [before = '', after] = address.toLowerCase().split('::')
  const groups = before.split(':').filter(Boolean)
  const missing = after === undefined ? 0 : 8 - groups.length - after.split(':').filter(Boolean).length
  return [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...(after ?? '').split(':')].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':')
}

/**
 * Who asks, for limits and for counting nobody twice: the address as the server has seen it, of IPv6 the subscriber's
 * network. Empty where nobody knows. Not to be kept or shown.
 */
export function clientAddress(headers: Headers): string {
  const address = plain(headers.get(header)?.split(',').at(-1) ?? '')
  return isIP(address) === 6 ? networkOf(address) : address
}
