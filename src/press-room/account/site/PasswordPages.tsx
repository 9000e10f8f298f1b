import { PageHead } from '#design/PageHead.tsx'
import type { Language } from '#languages/language.ts'
import { sayPressAccount } from '#languages/messages/pressAccount.ts'
import { passwordLength } from '#people/users/passwordRules.ts'
import { accountActionAddress, passwordLinkAddress } from '../accountAddresses.ts'
import type { Flash } from '../flash.ts'
import { FormField } from './FormField.tsx'
import { Said } from './Said.tsx'

type Props = { flash: Flash | undefined; language: Language }

/** Where a link for a new password is asked for. */
export const PasswordLinkPage = ({ flash, language, mails }: Props & { mails: boolean }) => (
  <>
    <PageHead title={sayPressAccount(language, 'linkTitle')} intro={sayPressAccount(language, mails ? 'linkHelp' : 'linkNoMail')} />
    <Said flash={flash} language={language} />
    {mails ? (
      <form className="form" method="post" action={accountActionAddress(language, 'send-link')}>
        <FormField label={sayPressAccount(language, 'email')} name="email" type="email" autoComplete="username" maxLength={200} />
        <button type="submit">{sayPressAccount(language, 'sendLink')}</button>
      </form>
    ) : null}
  </>
)

/** Where the link leads: a password is set, and its owner is signed in. */
export const SetPasswordPage = ({ flash, language, token }: Props & { token: string | undefined }) => (
  <>
    <PageHead title={sayPressAccount(language, 'linkTitle')} intro={token ? sayPressAccount(language, 'setPasswordHelp', passwordLength) : sayPressAccount(language, 'linkInvalid')} />
    {token ? (
      <>
        <Said flash={flash} language={language} />
        <form className="form" method="post" action={accountActionAddress(language, 'set-password')}>
          <input type="hidden" name="token" value={token} />
          <FormField label={sayPressAccount(language, 'newPassword')} name="password" type="password" autoComplete="new-password" minLength={passwordLength.least} maxLength={passwordLength.most} />
          <button type="submit">{sayPressAccount(language, 'setPassword')}</button>
        </form>
      </>
    ) : (
      <p>
        <a href={passwordLinkAddress(language)}>{sayPressAccount(language, 'askLink')}</a>
      </p>
    )}
  </>
)
