import { commonPasswords } from './commonPasswords.ts'

export const passwordLength = { least: 12, most: 200 }

type Problem = 'passwordTooShort' | 'passwordTooLong' | 'passwordIsPersonal' | 'passwordCommon'
type Person = { email?: unknown; name?: unknown }

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Words of a name or an address that give a password away when they make up half of it or more. */
const wordsOf = ({ email, name }: Person): string[] =>
  [email, name]
    .flatMap((value) => (typeof value === 'string' ? [value, value.split('@')[0] ?? '', ...value.split(/[\s@.]+/)] : []))
    .map(bare)
    .filter((word) => word.length >= 4)

/** What is wrong with a password that somebody wants, or undefined. */
export function whyNotPassword(password: string, person: Person): Problem | undefined {
  const { length } = [...password]
  if (length < passwordLength.least) return 'passwordTooShort'
  if (length > passwordLength.most) return 'passwordTooLong'
  const plain = bare(password)
  if (commonPasswords.has(plain) || new Set(password).size < 4) return 'passwordCommon'
  if (wordsOf(person).some((word) => plain.includes(word) && word.length * 2 >= plain.length)) return 'passwordIsPersonal'
  return undefined
}
