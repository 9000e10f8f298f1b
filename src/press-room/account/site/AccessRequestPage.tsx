import { ConsentField } from '#design/FormFields.tsx'
import { PageHead } from '#design/PageHead.tsx'
import { languages, type Language } from '#languages/language.ts'
import { sayPressAccount } from '#languages/messages/pressAccount.ts'
import { saySite } from '#languages/messages/site.ts'
import type { Agreed } from '#people/journalists/journalist.ts'
import { pressAccountAddress } from '#publication/pageAddresses.ts'
import { accountActionAddress } from '../accountAddresses.ts'
import type { Flash } from '../flash.ts'
import { FormField } from './FormField.tsx'
import { Said } from './Said.tsx'

const lines = [
  { name: 'name', autoComplete: 'name', minLength: 2, maxLength: 120 },
  { name: 'email', type: 'email', autoComplete: 'email', maxLength: 200 },
  { name: 'phone', type: 'tel', autoComplete: 'tel', placeholder: '+7 701 000 00 00', pattern: '[+0-9][0-9 \\(\\)\\-]{5,29}', maxLength: 30 },
  { name: 'outlet', autoComplete: 'organization', minLength: 2, maxLength: 160 },
  { name: 'cardNumber', minLength: 2, maxLength: 60 },
  { name: 'cardExpiresAt', type: 'date' },
  { name: 'proof', type: 'url', placeholder: 'https://', maxLength: 500 },
] as const

/** The request for access; after it a word of thanks. */
export const AccessRequestPage = ({ flash, consent, language }: { flash: Flash | undefined; consent: Agreed; language: Language }) => {
  if (flash?.said === 'thanks') {
    return (
      <>
        <PageHead title={sayPressAccount(language, 'thanks')} intro={sayPressAccount(language, 'thanksHelp')} />
        <p>
          <a href={pressAccountAddress(language)}>{sayPressAccount(language, 'account')}</a>
        </p>
      </>
    )
  }
  return (
    <>
      <PageHead title={sayPressAccount(language, 'requestTitle')} intro={sayPressAccount(language, 'requestHelp')} />
      <Said flash={flash} language={language} />
      <form className="form" method="post" action={accountActionAddress(language, 'request')}>
        {lines.map(({ name, ...input }) => (
          <FormField
            key={name}
            label={sayPressAccount(language, name)}
            hint={name === 'proof' ? sayPressAccount(language, 'proofHelp') : undefined}
            name={name}
            defaultValue={flash?.values?.[name]}
            wrong={flash?.fields?.includes(name)}
            autoFocus={lines.find((line) => flash?.fields?.includes(line.name))?.name === name}
            {...input}
            {...(name === 'cardExpiresAt' && { min: new Date().toISOString().slice(0, 10) })}
          />
        ))}
        <label className="field">
          <span>{sayPressAccount(language, 'language')}</span>
          <select name="language" defaultValue={flash?.values?.language ?? language}>
            {languages.map((one) => (
              <option key={one} value={one} lang={one}>
                {saySite(one, 'languageName')}
              </option>
            ))}
          </select>
        </label>
        <ConsentField {...consent} />
        <button type="submit">{sayPressAccount(language, 'send')}</button>
      </form>
    </>
  )
}
