'use client'
import { DefaultListView, useListDrawerContext, useRouteCache, useSelection, useTranslation } from '@payloadcms/ui'
import type { ListViewClientProps } from 'payload'
import { toLanguage } from '#languages/language.ts'
import { isWorkflowCollection, type WorkflowCollection } from '../workflowOptions.ts'
import { BulkBar } from './BulkBar.tsx'

/**
 * Payload's list of items with the workflow's own actions for several at once. Payload's buttons save, publish and
 * delete by a query and tell only how many went.
 */
export function ItemList(props: ListViewClientProps) {
  const { isInDrawer } = useListDrawerContext()
  const { collectionSlug } = props
  // Out of a drawer items are chosen for a field.
  if (isInDrawer || !isWorkflowCollection(collectionSlug)) return <DefaultListView {...props} disableBulkEdit disableBulkDelete />
  return (
    <div className="item-list">
      <DefaultListView
        {...props}
        disableBulkEdit
        disableBulkDelete
        AfterListTable={
          <>
            {props.AfterListTable}
            <SelectedItems collection={collectionSlug} />
          </>
        }
      />
    </div>
  )
}

function SelectedItems({ collection }: { collection: WorkflowCollection }) {
  const { i18n } = useTranslation()
  const { clearRouteCache } = useRouteCache()
  const { selectedIDs, toggleAll } = useSelection()
  const done = (): void => {
    toggleAll()
    clearRouteCache()
  }
  return <BulkBar items={selectedIDs.map((id) => ({ collection, id: String(id) }))} language={toLanguage(i18n.language)} onDone={done} />
}
