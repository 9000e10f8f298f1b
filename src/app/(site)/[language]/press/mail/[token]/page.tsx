import { sayAlert } from '#languages/messages/alerts.ts'
import { loadAlertChoices } from '#notifications/alerts/site/loadAlertChoices.ts'
import { openMailLink } from '#notifications/mail-links/openMailLink.ts'
import { MailLinkPage } from '#notifications/mail-links/site/MailLinkPage.tsx'
import { mailLinkAddress } from '#publication/pageAddresses.ts'
import { formPage } from '../../../../formPage.tsx'

const statuses: Partial<Record<string, 404 | 410>> = { expired: 410, unknown: 404 }

const { generateMetadata, Page } = formPage({
  load: async (payload, language, token) => ({ link: await openMailLink(payload, token), offered: await loadAlertChoices(payload, language) }),
  title: (_, language) => sayAlert(language, 'manageTitle'),
  address: mailLinkAddress,
  status: ({ link }) => statuses[link.kind],
  draw: ({ link, offered }, { language, name, said }) => <MailLinkPage link={link} token={name} language={language} offered={offered} said={said} />,
  isPersonal: true,
})

export { generateMetadata }
export default Page
