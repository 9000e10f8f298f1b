import { ConsentField, TextField } from '#design/FormFields.tsx'
import { PageHead } from '#design/PageHead.tsx'
import type { Language } from '#languages/language.ts'
import { sayAlert } from '#languages/messages/alerts.ts'
import type { Agreed } from '#people/journalists/journalist.ts'
import { alertsAddress } from '#publication/pageAddresses.ts'
import { AlertSaid } from './AlertSaid.tsx'
import { AlertFields } from './AlertFields.tsx'
import type { AlertChoicesOffered } from './loadAlertChoices.ts'

type Props = { language: Language; offered: AlertChoicesOffered; consent: Agreed; said: string | undefined }

/** Where alerts are ordered. A form that any browser sends by itself. */
export const AlertsPage = ({ language, offered, consent, said }: Props) => (
  <>
    <PageHead title={sayAlert(language, 'title')} intro={sayAlert(language, 'intro')} />
    <AlertSaid said={said} language={language} />
    <form className="form" method="post" action={`${alertsAddress(language)}/subscribe`}>
      <TextField name="email" type="email" label={sayAlert(language, 'email')} required maxLength={254} autoComplete="email" />
      <AlertFields language={language} offered={offered} />
      <ConsentField {...consent} />
      <button type="submit">{sayAlert(language, 'subscribe')}</button>
    </form>
  </>
)
