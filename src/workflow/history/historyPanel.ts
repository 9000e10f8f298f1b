import type { Field } from 'payload'

/** What was done with an item, in the editor's side column. */
export const historyPanel: Field = {
  name: 'history',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    disableBulkEdit: true,
    components: { Field: '/workflow/history/HistoryPanel#HistoryPanel' },
  },
}
