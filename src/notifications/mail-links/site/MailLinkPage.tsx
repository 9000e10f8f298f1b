import { Said } from '#design/FormFields.tsx'
import { PageHead } from '#design/PageHead.tsx'
import type { Language } from '#languages/language.ts'
import { sayAlert } from '#languages/messages/alerts.ts'
import { sayTaker } from '#languages/messages/takers.ts'
import { sayOfForm } from '#languages/sayOfForm.ts'
import { alertsAddress, mailLinkAddress } from '#publication/pageAddresses.ts'
import type { AlertSubscription } from '../../../payload-types.ts'
import { readAlertForm } from '../../alerts/parseAlertForm.ts'
import { AlertFields } from '../../alerts/site/AlertFields.tsx'
import type { AlertChoicesOffered } from '../../alerts/site/loadAlertChoices.ts'
import type { MailLink } from '../openMailLink.ts'
import { mailLinkTitle } from './mailLinkTitle.ts'
import { toChoices } from './toChoices.ts'

type Props = { link: MailLink; token: string; language: Language; offered: AlertChoicesOffered; said: string | undefined; filled: URLSearchParams | undefined }

type DeedProps = { action: string; text: string; isPlain?: boolean }

const Deed = ({ action, text, isPlain }: DeedProps) => (
  <form className="form" method="post" action={action}>
    <button type="submit" className={isPlain ? 'plain' : undefined}>
      {text}
    </button>
  </form>
)

type SettingsProps = Pick<Props, 'offered' | 'language' | 'filled'> & { subscription: AlertSubscription; page: string }

const Settings = ({ subscription, offered, language, page, filled }: SettingsProps) => (
  <>
    <form className="form" method="post" action={`${page}/change`}>
      <AlertFields language={language} offered={offered} chosen={filled ? readAlertForm(filled) : toChoices(subscription)} />
      <button type="submit">{sayAlert(language, 'save')}</button>
    </form>
    <Deed action={`${page}/stop`} text={sayAlert(language, 'stop')} isPlain />
  </>
)

/** What the link of a mail opens: a button to confirm or to stop with, and the settings of alerts. */
export const MailLinkPage = ({ link, token, language, offered, said, filled }: Props) => {
  const page = mailLinkAddress(language, token)
  const title = mailLinkTitle(link, language)
  const notice = <Said text={'watch' in link ? sayOfForm(sayTaker, language, said) : sayOfForm(sayAlert, language, said)} said={said} />
  switch (link.kind) {
    case 'expired':
    case 'unknown':
      return (
        <>
          <PageHead title={title} intro={sayAlert(language, link.kind === 'expired' ? 'linkExpired' : 'linkUnknown')} />
          <p>
            <a href={alertsAddress(language)}>{sayAlert(language, 'toAlerts')}</a>
          </p>
        </>
      )
    case 'confirmAlerts':
      return (
        <>
          <PageHead title={title} intro={sayAlert(language, 'confirmText', { email: link.subscription.email })} />
          {notice}
          <Deed action={`${page}/confirm`} text={sayAlert(language, 'confirm')} />
        </>
      )
    case 'alerts':
      return (
        <>
          <PageHead title={title} intro={sayAlert(language, 'manageText', { email: link.subscription.email })} />
          {notice}
          <Settings subscription={link.subscription} offered={offered} language={language} page={page} filled={filled} />
        </>
      )
    case 'confirmWatch':
    case 'watch': {
      const { title, email } = link.watch
      const isWaiting = link.kind === 'confirmWatch'
      return (
        <>
          <PageHead title={title} intro={sayTaker(language, isWaiting ? 'confirmText' : 'watchingText', { title, email })} />
          {notice}
          <Deed action={`${page}/${isWaiting ? 'confirm' : 'stop'}`} text={sayTaker(language, isWaiting ? 'confirm' : 'stop')} isPlain={!isWaiting} />
        </>
      )
    }
  }
}
