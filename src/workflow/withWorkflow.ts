import type { Access, CollectionConfig } from 'payload'
import { holdsRole, toStaffMember, worksForAllDesks } from '#people/users/staff.ts'
import { anyStaff, staffOfDesk } from '#people/users/access.ts'
import { assignEndpoint } from './assignments/assignEndpoint.ts'
import { withEditingBar } from './editing/withEditing.ts'
import { moveEndpoints } from './endpoints.ts'
import { guardDelete } from './guardDelete.ts'
import { guardOperation, guardSave, recordSave } from './guardSave.ts'
import { historyEndpoint } from './history/historyEndpoint.ts'
import { historyPanel } from './history/historyPanel.ts'
import { takenLink } from './history/takenLink.ts'
import { rescheduleEndpoint } from './rescheduleEndpoint.ts'
import { commentEndpoints } from './reviews/commentEndpoints.ts'
import { commentsPanel } from './reviews/commentsPanel.ts'
import { deleteComments, followDesk } from './reviews/followItem.ts'
import { revisionViews } from './revisions/revisionViews.ts'
import { sayBulkRefusals } from './sayBulkRefusals.ts'
import { workflowFields } from './workflowFields.ts'
import type { WorkflowOptions } from './workflowOptions.ts'

/** Revisions carry the desk of their own day. */
const staffOfRevisionDesk: Access = ({ req }) => {
  const staff = toStaffMember(req.user)
  if (!staff) return false
  return worksForAllDesks(staff) || { 'version.desk': { in: staff.desks } }
}

const editorOfDesk: Access = (args) =>
  holdsRole(toStaffMember(args.req.user), 'editor', 'chiefEditor', 'administrator') && staffOfDesk(args)

/** The panel asks with this status whether to offer its own publishing, for many items at once too: it never does. */
const notPublishing =
  (access: Access): Access =>
  (args) =>
    (args.data as { _status?: unknown } | undefined)?._status === 'published' ? false : access(args)

/** What decides whether outsiders see an item, around the order in which they do; for an index. */
export const seenByOutsiders = ['publicState', '_status', 'publishedAt', 'releaseAt'] as const

/** Puts a collection under the workflow: its fields, its guards on every road, and the roads for moves. */
export function withWorkflow(collection: CollectionConfig, options: WorkflowOptions): CollectionConfig {
  const { hooks = {}, endpoints, admin = {} } = collection
  return withEditingBar({
    ...collection,
    custom: { ...collection.custom, workflow: options },
    // A copy would carry the story, the addresses and the file of another item.
    disableDuplicate: true,
    // Every revision is kept: an approval points at one of them.
    versions: { drafts: { validate: false }, maxPerDoc: 0 },
    access: {
      create: notPublishing(anyStaff),
      read: staffOfDesk,
      update: notPublishing(staffOfDesk),
      delete: editorOfDesk,
      readVersions: staffOfRevisionDesk,
    },
    fields: [commentsPanel, ...collection.fields, historyPanel, takenLink, ...workflowFields],
    indexes: [
      ...(collection.indexes ?? []),
      // The queue and the board ask for what is in a state, the most pressing first; lists for a desk's, the newest first.
      { fields: ['state', 'dueAt'] },
      { fields: ['desk', 'dueAt'] },
      { fields: ['state', 'publishAt'] },
      { fields: ['desk', 'updatedAt'] },
      // Outsiders ask for what they may see, the newest first, and how much there is: answered without a look at the items.
      { fields: [...seenByOutsiders] },
    ],
    endpoints: [...(endpoints || []), ...moveEndpoints, ...commentEndpoints, historyEndpoint, assignEndpoint, rescheduleEndpoint],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), guardOperation],
      beforeChange: [...(hooks.beforeChange ?? []), guardSave],
      afterOperation: [...(hooks.afterOperation ?? []), sayBulkRefusals],
      afterChange: [...(hooks.afterChange ?? []), recordSave, followDesk],
      beforeDelete: [guardDelete, deleteComments, ...(hooks.beforeDelete ?? [])],
    },
    admin: {
      ...admin,
      components: {
        ...admin.components,
        views: { ...admin.components?.views, list: { Component: '/workflow/bulk/ItemList#ItemList' }, edit: revisionViews },
        edit: {
          ...admin.components?.edit,
          PublishButton: '/workflow/admin/Nothing#Nothing',
          SaveDraftButton: '/workflow/editing/admin/SaveButton#SaveButton',
          Status: '/workflow/admin/Nothing#Nothing',
          UnpublishButton: '/workflow/admin/Nothing#Nothing',
          beforeDocumentControls: ['/workflow/admin/MoveButtons#MoveButtons'],
        },
      },
    },
  })
}
