import { initI18n } from '@payloadcms/translations'
import type { Block, Field, SanitizedConfig } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openOffice, type Office } from './support/office.ts'

type Editor = { editorConfig?: { resolvedFeatureMap: Map<string, { sanitizedServerFeatureProps?: { blocks?: Block[] } }> } }
type Labelled = { label?: unknown; labels?: unknown; admin?: Record<string, unknown> }

/** What has no Kazakh or Russian word: names of formats, keys and codes. */
const untranslatable = /\b(IPTC Media Topic|medtop:\d+|PDF|PNG|WebP|JPEG|CSV|ID|Enter|Shift|Excel|Word|LibreOffice|https)\b/g

/** Every word of the panel that stands in the configuration, with the place where it stands. */
function* wordsOf(config: SanitizedConfig, say: (words: unknown) => string): Generator<[string, string]> {
  for (const entity of [...config.collections, ...config.globals]) {
    const admin = entity.admin as { hidden?: unknown; group?: unknown; description?: unknown }
    if (admin.hidden === true) continue
    const names = 'labels' in entity ? [entity.labels.singular, entity.labels.plural] : [entity.label]
    for (const words of [...names, admin.group, admin.description]) yield [entity.slug, say(words)]
    yield* ofFields(entity.slug, entity.fields, say)
  }
}

function* ofFields(path: string, fields: Field[], say: (words: unknown) => string): Generator<[string, string]> {
  for (const field of fields) {
    const { label, labels, admin = {} } = field as Labelled
    const place = `${path}.${'name' in field ? field.name : field.type}`
    // A block's own name is an input without a label.
    const isUnnamed = field.type === 'ui' || ('name' in field && field.name === 'blockName')
    const isNowhere = isUnnamed || (admin.hidden && admin.disableListColumn && admin.disableListFilter)
    if (isNowhere) continue
    for (const words of [label, admin.description, admin.placeholder, ...Object.values(labels ?? {})]) if (words) yield [place, say(words)]
    if ('options' in field) for (const option of field.options ?? []) yield [place, say(typeof option === 'object' ? option.label : option)]
    if ('tabs' in field) for (const tab of field.tabs) yield* ofFields(`${place}.${say(tab.label)}`, tab.fields, say)
    if ('fields' in field) yield* ofFields(place, field.fields, say)
    if ('blocks' in field) yield* ofBlocks(place, field.blocks as Block[], say)
    const { editorConfig } = ('editor' in field && field.editor ? field.editor : {}) as Editor
    for (const { sanitizedServerFeatureProps: props } of editorConfig?.resolvedFeatureMap.values() ?? []) yield* ofBlocks(place, props?.blocks ?? [], say)
  }
}

function* ofBlocks(path: string, blocks: Block[], say: (words: unknown) => string): Generator<[string, string]> {
  for (const block of blocks) {
    for (const words of Object.values(block.labels ?? {})) yield [`${path}.${block.slug}`, say(words)]
    yield* ofFields(`${path}.${block.slug}`, block.fields, say)
  }
}

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

it.each(['kk', 'ru'] as const)('collections, fields, options and blocks have no English name in %s', async (language) => {
  const { config } = office.payload
  const i18n = await initI18n({ config: config.i18n, context: 'client', language: language as never })
  const say = (words: unknown): string => {
    if (typeof words === 'function') return String((words as (by: object) => unknown)({ i18n, t: i18n.t }))
    return typeof words === 'object' && words ? String((words as Record<string, unknown>)[language] ?? 'untranslated') : String(words ?? '')
  }
  const words = [...wordsOf(config, say)]
  expect(words.length).toBeGreaterThan(500)
  expect(words.filter(([, word]) => /[a-z]{2}/i.test(word.replaceAll(untranslatable, '')))).toEqual([])
})
