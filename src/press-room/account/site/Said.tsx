import type { Language } from '#languages/language.ts'
import { sayAccount } from '#languages/messages/accounts.ts'
import { sayPressAccount } from '#languages/messages/pressAccount.ts'
import { passwordLength } from '#people/users/passwordRules.ts'
import type { Flash } from '../flash.ts'

const good = ['thanks', 'linkSent', 'signedOut', 'dataDeleted', 'welcome', 'passwordChanged']

/** The sentence of what became of a form. */
export function sentenceOf({ said, fields = [] }: Flash, language: Language): string | undefined {
  const names = fields.map((name) => (name === 'consent' ? sayPressAccount(language, 'consentMissing') : sayPressAccount.has(name) ? sayPressAccount(language, name) : name))
  if (sayPressAccount.has(said)) return sayPressAccount(language, said, { fields: names.map((name) => `«${name}»`).join(', ') })
  return sayAccount.has(said) ? sayAccount(language, said, passwordLength) : undefined
}

export const Said = ({ flash, language }: { flash: Flash | undefined; language: Language }) => {
  const sentence = flash && sentenceOf(flash, language)
  return sentence ? (
    <p className={good.includes(flash.said) ? 'said' : 'said refused'} role={good.includes(flash.said) ? 'status' : 'alert'}>
      {sentence}
    </p>
  ) : null
}
