import { findRequest } from '#content/events/accreditations/requestPlace.ts'
import { ConfirmPlacePage } from '#content/events/accreditations/site/PlacePage.tsx'
import { sayAgenda } from '#languages/messages/agenda.ts'
import { loadAlertChoices } from '#notifications/alerts/site/loadAlertChoices.ts'
import { openMailLink } from '#notifications/mail-links/openMailLink.ts'
import { MailLinkPage } from '#notifications/mail-links/site/MailLinkPage.tsx'
import { mailLinkTitle } from '#notifications/mail-links/site/mailLinkTitle.ts'
import { toId } from '#people/users/staff.ts'
import { readLink } from '#platform/signedLink.ts'
import { findPublicById } from '#publication/findPublic.ts'
import { mailLinkAddress } from '#publication/pageAddresses.ts'
import type { Payload } from 'payload'
import { formPage } from '../../../../formPage.tsx'

const statuses: Partial<Record<string, 404 | 410>> = { expired: 410, unknown: 404 }

/** The request for a place that a link is for; undefined for links of other kinds. */
async function loadRequest(payload: Payload, token: string) {
  const link = readLink(token)
  const request = typeof link === 'object' && link.kind === 'confirmAccreditation' ? await findRequest(payload, link.id) : undefined
  return request && { request, event: await findPublicById(payload, 'events', toId(request.event)) }
}

const { generateMetadata, Page } = formPage({
  load: async (payload, language, token) => ({
    link: await openMailLink(payload, token),
    offered: await loadAlertChoices(payload, language),
    asked: await loadRequest(payload, token),
  }),
  title: ({ link, asked }, language) => (asked ? sayAgenda(language, 'confirmTitle') : mailLinkTitle(link, language)),
  address: mailLinkAddress,
  status: ({ link, asked }) => (asked ? undefined : statuses[link.kind]),
  draw: ({ link, offered, asked }, { language, name, said, filled }) =>
    asked ? (
      <ConfirmPlacePage event={asked.event} isConfirmed={asked.request.state === 'confirmed'} action={`${mailLinkAddress(language, name)}/confirm`} language={language} />
    ) : (
      <MailLinkPage link={link} token={name} language={language} offered={offered} said={said} filled={filled} />
    ),
  isPersonal: true,
})

export { generateMetadata }
export default Page
