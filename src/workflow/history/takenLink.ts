import type { Field } from 'payload'

/** In the editor's side column: who has taken the item. */
export const takenLink: Field = {
  name: 'taken',
  type: 'ui',
  admin: { position: 'sidebar', disableListColumn: true, disableBulkEdit: true, components: { Field: '/desk/taken/TakenLink#TakenLink' } },
}
