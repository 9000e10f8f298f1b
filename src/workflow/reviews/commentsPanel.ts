import type { Field } from 'payload'

/** The talk about an item, in the editor's side column. */
export const commentsPanel: Field = {
  name: 'comments',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    disableBulkEdit: true,
    components: { Field: '/workflow/reviews/admin/CommentsPanel#CommentsPanel' },
  },
}
