import { Facts } from '#design/Facts.tsx'
import { Moment } from '#design/Moment.tsx'
import { PageHead } from '#design/PageHead.tsx'
import { Section } from '#design/Section.tsx'
import type { Language } from '#languages/language.ts'
import { sayEmbargo } from '#languages/messages/embargo.ts'
import { sayPressAccount } from '#languages/messages/pressAccount.ts'
import type { Journalist } from '#people/journalists/currentJournalist.ts'
import { passwordLength } from '#people/users/passwordRules.ts'
import type { EmbargoNotice } from '#publication/embargoed.ts'
import { embargoedListAddress } from '../../embargo/embargoAddresses.ts'
import { EmbargoRows } from '../../embargo/site/EmbargoRows.tsx'
import { accountActionAddress, personalDataAddress } from '../accountAddresses.ts'
import type { Flash } from '../flash.ts'
import { FormField } from './FormField.tsx'
import { Said } from './Said.tsx'

export type OwnAccount = { journalist: Journalist; expiresAt: string; embargoed: EmbargoNotice[]; desks: Map<string, string> }

type Props = { account: OwnAccount; flash: Flash | undefined; language: Language }

/** What a journalist sees of the own account. */
export const OwnAccountPage = ({ account: { journalist, expiresAt, embargoed, desks }, flash, language }: Props) => (
  <>
    <PageHead title={sayPressAccount(language, 'account')} />
    <Said flash={flash} language={language} />
    <Facts
      facts={[
        [sayPressAccount(language, 'signedInAs'), `${journalist.name}, ${journalist.outlet}`],
        [sayPressAccount(language, 'email'), journalist.email],
        [sayPressAccount(language, 'until'), <Moment key="until" at={expiresAt} language={language} dayOnly />],
      ]}
    />
    <form className="form" method="post" action={accountActionAddress(language, 'sign-out')}>
      <button type="submit" className="plain">{sayPressAccount(language, 'signOut')}</button>
    </form>
    <Section title={sayPressAccount(language, 'embargoed')} more={{ href: embargoedListAddress(language), text: sayEmbargo(language, 'toList') }}>
      <EmbargoRows notices={embargoed} desks={desks} language={language} />
    </Section>
    <Section title={sayPressAccount(language, 'changePassword')}>
      <form className="form" method="post" action={accountActionAddress(language, 'change-password')}>
        <FormField label={sayPressAccount(language, 'oldPassword')} name="old" type="password" autoComplete="current-password" maxLength={200} />
        <FormField
          label={sayPressAccount(language, 'newPassword')}
          hint={sayPressAccount(language, 'setPasswordHelp', passwordLength)}
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={passwordLength.least}
          maxLength={passwordLength.most}
        />
        <button type="submit">{sayPressAccount(language, 'changePassword')}</button>
      </form>
    </Section>
    <Section title={sayPressAccount(language, 'ownData')}>
      <p>{sayPressAccount(language, 'ownDataHelp')}</p>
      <p>
        <a href={personalDataAddress(language)} download>
          {sayPressAccount(language, 'exportData')}
        </a>
      </p>
      <form className="form" method="post" action={accountActionAddress(language, 'delete')}>
        <label className="tick">
          <input type="checkbox" name="sure" value="yes" required />
          <span>{sayPressAccount(language, 'deleteHelp')}</span>
        </label>
        <button type="submit" className="plain">{sayPressAccount(language, 'deleteData')}</button>
      </form>
    </Section>
  </>
)
