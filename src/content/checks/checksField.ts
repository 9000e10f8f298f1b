import type { UIField } from 'payload'

/** What the checks find while an item is written, in the editor's side column. */
export const checksField: UIField = {
  name: 'checksPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/content/checks/admin/ChecksPanel#ChecksPanel' },
  },
}
