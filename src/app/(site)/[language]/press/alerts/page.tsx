import { sayAlert } from '#languages/messages/alerts.ts'
import { AlertsPage } from '#notifications/alerts/site/AlertsPage.tsx'
import { loadAlertChoices } from '#notifications/alerts/site/loadAlertChoices.ts'
import { readConsent } from '#publication/agreements/readAgreement.ts'
import { alertsAddress } from '#publication/pageAddresses.ts'
import { formPage } from '../../../formPage.tsx'

const { generateMetadata, Page } = formPage({
  load: async (payload, language) => {
    const [offered, consent] = await Promise.all([loadAlertChoices(payload, language), readConsent(payload, 'alertsConsent', language)])
    return { offered, consent }
  },
  title: (_, language) => sayAlert(language, 'title'),
  address: alertsAddress,
  draw: (found, { language, said, filled }) => <AlertsPage language={language} {...found} said={said} filled={filled} />,
})

export { generateMetadata }
export default Page
