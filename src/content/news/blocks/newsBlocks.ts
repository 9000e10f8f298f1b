import type { Block, Field } from 'payload'
import { toLanguage } from '#languages/language.ts'
import { sayField } from '#languages/messages/fields.ts'
import { sayTable } from '#languages/messages/tables.ts'
import { dayOnly, field } from '../../field.ts'
import { isWordless, refusalOfCells } from '../tables/tableLimits.ts'

type Key = Parameters<typeof sayField.labels>[0]

const block = (slug: string, label: Key, fields: Field[]): Block => ({
  slug,
  interfaceName: `${slug[0]?.toUpperCase()}${slug.slice(1)}Block`,
  labels: { singular: sayField.labels(label), plural: sayField.labels(label) },
  fields: [...fields, { name: 'atOnce', type: 'ui', admin: { components: { Field: '/content/news/blocks/admin/BlockAtOnce#BlockAtOnce' } } }],
})

const videoAddress = (value: unknown, { req }: { req: { i18n: { language: string } } }): true | string => {
  const isAddress = typeof value === 'string' && URL.canParse(value) && new URL(value).protocol === 'https:'
  return isAddress || sayField.labels('videoUrlWrong')[req.i18n.language as 'kk'] || sayField('kk', 'videoUrlWrong')
}

const cellsThatShow = (value: unknown, { req }: { req: { i18n: { language: string } } }): true | string => {
  const refusal = isWordless(value) ? { code: 'tableEmpty' as const, values: {} } : refusalOfCells(value)
  return refusal ? sayTable(toLanguage(req.i18n.language), refusal.code, refusal.values) : true
}

/** What can stand between the paragraphs of a story. */
export const newsBlocks: Block[] = [
  block('quote', 'quote', [field('relationship', 'quote', { relationTo: 'quotes', required: true })]),
  block('photo', 'photo', [field('upload', 'photo', { relationTo: 'photos', required: true })]),
  block('gallery', 'gallery', [field('upload', 'photos', { relationTo: 'photos', hasMany: true, required: true })]),
  block('factBox', 'factBox', [
    field('text', 'title', { label: 'factTitle', required: true }),
    field('textarea', 'text', { label: 'factText', required: true }),
  ]),
  // Fields that the law wants beside every published poll are required.
  block('poll', 'poll', [
    field('text', 'question', { label: 'pollQuestion', required: true }),
    field('text', 'askedBy', { label: 'pollAskedBy', required: true }),
    field('text', 'orderedBy', { label: 'pollOrderedBy', required: true }),
    field('date', 'from', { label: 'pollFrom', required: true, admin: dayOnly }),
    field('date', 'to', { label: 'pollTo', required: true, admin: dayOnly }),
    field('text', 'method', { label: 'pollMethod', required: true }),
    field('number', 'sampleSize', { label: 'pollSize', required: true, min: 1 }),
    field('number', 'margin', { label: 'pollMargin', required: true, min: 0 }),
    field('array', 'answers', {
      label: 'pollAnswers',
      labels: { singular: sayField.labels('pollAnswer'), plural: sayField.labels('pollAnswers') },
      required: true,
      fields: [
        field('text', 'answer', { label: 'pollAnswer', required: true }),
        field('number', 'share', { label: 'pollShare', required: true, min: 0, max: 100 }),
      ],
    }),
  ]),
  block('table', 'table', [
    field('text', 'caption', { label: 'tableCaption', maxLength: 300 }),
    field('textarea', 'cells', {
      label: 'tableCells',
      required: true,
      validate: cellsThatShow as never,
      admin: { components: { Field: '/content/news/tables/admin/CellsField#CellsField' } },
    }),
    field('checkbox', 'headRow', { defaultValue: true }),
    field('checkbox', 'headColumn', { defaultValue: false }),
  ]),
  block('relatedNews', 'relatedNews', [field('relationship', 'news', { relationTo: 'news', required: true })]),
  block('file', 'file', [field('upload', 'document', { relationTo: 'documents', required: true })]),
  block('video', 'video', [
    field('text', 'url', { label: 'videoUrl', required: true, validate: videoAddress as never }),
    field('text', 'title', { label: 'videoTitle', required: true }),
  ]),
]
