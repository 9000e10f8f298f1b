import { MinimalTemplate } from '@payloadcms/next/templates'
import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'
import { toLanguage } from '#languages/language.ts'
import { sayAccount } from '#languages/messages/accounts.ts'
import { findInvited } from '../invitations/invitation.ts'
import { passwordLength } from '../passwordRules.ts'
import { AcceptForm } from './AcceptForm.tsx'
import './accounts.css'

/** Where an invitation leads: for whoever holds its link, in the language of the person invited. */
export const InvitationPage = async ({ initPageResult: { req }, params }: AdminViewServerProps) => {
  const token = String(params?.segments?.[1] ?? '')
  const invited = await findInvited(req, token)
  const language = toLanguage(invited?.language ?? req.i18n.language)
  if (!invited) {
    return (
      <MinimalTemplate>
        <div className="invitation" lang={language}>
          <h1>{sayAccount(language, 'invitationInvalidTitle')}</h1>
          <p role="alert">{sayAccount(language, 'invitationInvalid')}</p>
          <Link href="/admin/login">{sayAccount(language, 'toSignIn')}</Link>
        </div>
      </MinimalTemplate>
    )
  }
  return (
    <MinimalTemplate>
      <div className="invitation" lang={language}>
        <h1>
          {sayAccount(language, 'welcome')}, {invited.name}
        </h1>
        <p id="password-help">{sayAccount(language, 'welcomeHelp', passwordLength)}</p>
        <AcceptForm token={token} email={invited.email} language={language} />
      </div>
    </MinimalTemplate>
  )
}
