import type { CollectionConfig, CollectionSlug, FieldHook } from 'payload'
import { sayField } from '#languages/messages/fields.ts'
import { askByIds } from './askByIds.ts'
import { inListKey } from './inListKey.ts'
import { toListKey } from './listKey.ts'

type Row = Record<string, unknown>

/** Every language of a field: what is stored, and over it what is being saved in the language of the request. */
function everyLanguage(stored: unknown, saved: unknown, locale: unknown): unknown {
  if (saved === undefined) return stored
  const isByLanguage = typeof stored === 'object' && stored !== null && !Array.isArray(stored)
  return isByLanguage && typeof saved !== 'object' ? { ...stored, [String(locale)]: saved } : saved
}

const keep =
  (sources: readonly string[]): FieldHook =>
  ({ data, req, siblingDocWithLocales }) =>
    toListKey(sources.map((name) => everyLanguage((siblingDocWithLocales as Row | undefined)?.[name], (data as Row | undefined)?.[name], req.locale)))

/** Lets the lists of the panel, and the drawers and fields that choose from them, find an item by any spelling of `sources`. */
export function withListKey(collection: CollectionConfig, sources: readonly string[]): CollectionConfig {
  const title = collection.admin?.useAsTitle ?? 'id'
  return {
    ...collection,
    custom: { ...collection.custom, listKeySources: sources },
    admin: { ...collection.admin, listSearchableFields: ['listKey'] },
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        ...(collection.hooks?.beforeOperation ?? []),
        async ({ args, collection: { slug, versions }, operation, req }) => {
          const { draft, where } = args as { draft?: boolean; where?: Parameters<typeof inListKey>[0] }
          const reads = operation === 'read' || operation === 'count'
          if (!reads || !where || Object.keys(where).length === 0) return args
          const asked = inListKey(where, title)
          return { ...args, where: operation === 'read' && draft && versions ? await askByIds(req, slug as CollectionSlug, asked) : asked }
        },
      ],
    },
    fields: [
      ...collection.fields,
      // A part of a key is no beginning of it, but to look through keys alone is quicker than through whole items.
      { name: 'listKey', type: 'textarea', index: true, label: sayField.labels('listKey'), admin: { hidden: true }, hooks: { beforeChange: [keep(sources)] } },
    ],
  }
}
