import type { Feature } from '#platform/feature.ts'
import { sayDesk } from '#languages/messages/desk.ts'
import { failureEndpoint } from './failures/failureEndpoint.ts'
import { bulkEndpoint } from '#workflow/bulk/bulkEndpoint.ts'

/** A title in three languages, of which the panel's page takes its reader's; Payload's types know one. */
const title = (screen: Parameters<typeof sayDesk.labels>[0]) => ({ title: sayDesk.labels(screen) as unknown as string })

export const deskFeature: Feature = {
  endpoints: [bulkEndpoint, failureEndpoint],
  admin: {
    beforeNavLinks: ['/desk/admin/DeskLinks#DeskLinks'],
    views: {
      dashboard: { Component: '/desk/dashboard/Queue#Queue' },
      board: { Component: '/desk/board/BoardScreen#BoardScreen', path: '/board', meta: title('board') },
      inbox: { Component: '/desk/inbox/InboxScreen#InboxScreen', path: '/inbox', meta: title('inbox') },
      log: { Component: '/desk/log/LogScreen#LogScreen', path: '/log', meta: title('log') },
      taken: { Component: '/desk/taken/TakenScreen#TakenScreen', path: '/taken', meta: title('taken') },
      translations: { Component: '/desk/translations/TranslationsScreen#TranslationsScreen', path: '/translations', meta: title('translations') },
      calendar: { Component: '/desk/calendar/CalendarScreen#CalendarScreen', path: '/calendar', meta: title('calendar') },
    },
  },
}
