import type { Field } from 'payload'

const panel = (name: string, component: string, position?: 'sidebar'): Field => ({
  name,
  type: 'ui',
  admin: { ...(position && { position }), disableListColumn: true, disableBulkEdit: true, components: { Field: `/content/news/translations/admin/${component}#${component}` } },
})

/** The languages of the story, in the editor's side column. */
export const translationsPanel = panel('translationsPanel', 'TranslationsPanel', 'sidebar')

/** The source of a translation, beside the text that is being written. */
export const sourceText = panel('sourceText', 'SourceText')
