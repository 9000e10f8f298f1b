'use client'
import { useConfig, useListRelationships, useTranslation } from '@payloadcms/ui'
import { formatDocTitle } from '@payloadcms/ui/shared'
import { getTranslation } from '@payloadcms/translations'
import type { DefaultCellComponentProps, RelationshipFieldClient } from 'payload'
import { useEffect, useEffectEvent } from 'react'
import { referencesIn, shownReferences } from './referencesIn.ts'

/**
 * The names of what an item refers to, in a list. Payload's own cell asks for them when it comes into sight, misses that
 * moment when the page is still moving, and says of a story that has a desk: “no desk”.
 */
export function RelatedCell({ cellData, field }: DefaultCellComponentProps) {
  const { documents, getRelationships } = useListRelationships()
  const { config, getEntityConfig } = useConfig()
  const { i18n, t } = useTranslation()
  const { label, relationTo } = field as RelationshipFieldClient
  const references = referencesIn(cellData, relationTo)
  const key = references.map(({ value }) => value).join()
  const ask = useEffectEvent(() => {
    if (references.length > 0) getRelationships(references.slice(0, shownReferences))
  })
  useEffect(() => ask(), [key])

  if (references.length === 0) return <>{t('general:noLabel', { label: getTranslation(label ?? '', i18n) })}</>
  const names = references.slice(0, shownReferences).map(({ relationTo: collection, value }) => {
    const data = documents[collection]?.[value]
    if (!data) return data === false ? '–' : '…'
    return formatDocTitle({ collectionConfig: getEntityConfig({ collectionSlug: collection }), data, dateFormat: config.admin.dateFormat, fallback: '–', i18n })
  })
  const items = names.join(', ')
  const rest = references.length - names.length
  return <>{rest > 0 ? t('fields:itemsAndMore', { count: rest, items }) : items}</>
}
