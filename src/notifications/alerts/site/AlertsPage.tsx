import { ConsentField, Said, TextField } from '#design/FormFields.tsx'
import { PageHead } from '#design/PageHead.tsx'
import type { Language } from '#languages/language.ts'
import { sayAlert } from '#languages/messages/alerts.ts'
import { sayOfForm } from '#languages/sayOfForm.ts'
import type { Agreed } from '#people/journalists/journalist.ts'
import { alertsAddress } from '#publication/pageAddresses.ts'
import { confirmHours } from '../../mail/withLink.ts'
import { readAlertForm } from '../parseAlertForm.ts'
import { AlertFields } from './AlertFields.tsx'
import type { AlertChoicesOffered } from './loadAlertChoices.ts'

type Props = { language: Language; offered: AlertChoicesOffered; consent: Agreed; said: string | undefined; filled: URLSearchParams | undefined }

/** Where alerts are ordered. A form that any browser sends by itself. */
export const AlertsPage = ({ language, offered, consent, said, filled }: Props) => (
  <>
    <PageHead title={sayAlert(language, 'title')} intro={sayAlert(language, 'intro')} />
    <Said text={sayOfForm(sayAlert, language, said, { hours: confirmHours })} said={said} />
    <form className="form" method="post" action={`${alertsAddress(language)}/subscribe`}>
      <TextField name="email" type="email" label={sayAlert(language, 'email')} required maxLength={254} autoComplete="email" defaultValue={filled?.get('email') ?? undefined} />
      <AlertFields language={language} offered={offered} chosen={filled && readAlertForm(filled)} />
      <ConsentField {...consent} />
      <button type="submit">{sayAlert(language, 'subscribe')}</button>
    </form>
  </>
)
