import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt)
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
const length = 32

/** A password as it is kept: salt and scrypt key. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  return `${salt.toString('base64url')}.${(await derive(password.normalize('NFC'), salt, length, cost)).toString('base64url')}`
}

/** Takes as long for an account that has no password, or is not there, as for any other. */
export async function isPassword(password: string, kept: string | null | undefined): Promise<boolean> {
  const [salt = '', key = ''] = (kept ?? '').split('.')
  const derived = await derive(password.normalize('NFC'), Buffer.from(salt || 'nobody', 'base64url'), length, cost)
  const expected = Buffer.from(key, 'base64url')
  return expected.length === length && timingSafeEqual(derived, expected)
}
