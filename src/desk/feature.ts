import type { Feature } from '#platform/feature.ts'

export const deskFeature: Feature = {
  admin: {
    beforeNavLinks: ['/desk/admin/DeskLinks#DeskLinks'],
    views: {
      dashboard: { Component: '/desk/dashboard/Queue#Queue' },
      board: { Component: '/desk/board/BoardScreen#BoardScreen', path: '/board' },
      calendar: { Component: '/desk/calendar/CalendarScreen#CalendarScreen', path: '/calendar' },
    },
  },
}
