import type { Feature } from '#platform/feature.ts'
import { failureEndpoint } from './failures/failureEndpoint.ts'
import { bulkEndpoint } from '#workflow/bulk/bulkEndpoint.ts'

export const deskFeature: Feature = {
  endpoints: [bulkEndpoint, failureEndpoint],
  admin: {
    beforeNavLinks: ['/desk/admin/DeskLinks#DeskLinks'],
    views: {
      dashboard: { Component: '/desk/dashboard/Queue#Queue' },
      board: { Component: '/desk/board/BoardScreen#BoardScreen', path: '/board' },
      inbox: { Component: '/desk/inbox/InboxScreen#InboxScreen', path: '/inbox' },
      log: { Component: '/desk/log/LogScreen#LogScreen', path: '/log' },
      translations: { Component: '/desk/translations/TranslationsScreen#TranslationsScreen', path: '/translations' },
      calendar: { Component: '/desk/calendar/CalendarScreen#CalendarScreen', path: '/calendar' },
    },
  },
}
