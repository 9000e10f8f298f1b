import { sayAlert } from '#languages/messages/alerts.ts'
import { AlertsPage } from '#notifications/alerts/site/AlertsPage.tsx'
import { loadAlertChoices } from '#notifications/alerts/site/loadAlertChoices.ts'
import { alertsAddress } from '#publication/pageAddresses.ts'
import { formPage } from '../../../formPage.tsx'

const { generateMetadata, Page } = formPage({
  load: loadAlertChoices,
  title: (_, language) => sayAlert(language, 'title'),
  address: alertsAddress,
  draw: (offered, { language, said }) => <AlertsPage language={language} offered={offered} said={said} />,
})

export { generateMetadata }
export default Page
