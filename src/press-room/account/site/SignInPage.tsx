import { PageHead } from '#design/PageHead.tsx'
import type { Language } from '#languages/language.ts'
import { sayPressAccount } from '#languages/messages/pressAccount.ts'
import { accessRequestAddress, accountActionAddress, passwordLinkAddress } from '../accountAddresses.ts'
import type { Flash } from '../flash.ts'
import { FormField } from './FormField.tsx'
import { Said } from './Said.tsx'

/** Where a journalist signs in, or goes on to ask for access. */
export const SignInPage = ({ flash, language }: { flash: Flash | undefined; language: Language }) => (
  <>
    <PageHead title={sayPressAccount(language, 'account')} intro={sayPressAccount(language, 'signInHelp')} />
    <Said flash={flash} language={language} />
    <form className="form" method="post" action={accountActionAddress(language, 'sign-in')}>
      <FormField label={sayPressAccount(language, 'email')} name="email" type="email" autoComplete="username" maxLength={200} defaultValue={flash?.values?.email} />
      <FormField label={sayPressAccount(language, 'password')} name="password" type="password" autoComplete="current-password" maxLength={200} autoFocus={flash?.said === 'notSignedIn'} />
      <button type="submit">{sayPressAccount(language, 'signIn')}</button>
      <p>
        <a href={passwordLinkAddress(language)}>{sayPressAccount(language, 'forgot')}</a>
      </p>
      <p>
        {sayPressAccount(language, 'noAccount')} <a href={accessRequestAddress(language)}>{sayPressAccount(language, 'askAccess')}</a>
      </p>
    </form>
  </>
)
