import type { PayloadRequest } from 'payload'
import { inAnyLanguage } from '#languages/inAnyLanguage.ts'
import { toLanguage, type Language } from '#languages/language.ts'
import { toId } from '#people/users/staff.ts'
import { inOwnLocale } from '#platform/inOwnLocale.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import type { RawItem } from '#workflow/workflowOptions.ts'
import { textOf } from '../../checks/checkPhoto.ts'
import { compareParts, type ComparedPart } from './compareParts.ts'
import { countedRevision, loadRevision, loadSource } from './loadSource.ts'
import { openNews } from './loadTranslations.ts'
import { storyParts } from './storyParts.ts'
import { baseOf } from './translationFields.ts'

/** The source of a translation as it stands, with what became of it since the translation was made from it. */
export type SourceText = { language: Language; revision: string; parts: ShownPart[] }
/** `names` are those of what a block shows: a quote's words, a photo's caption. */
export type ShownPart = ComparedPart & { names?: string[] }

/** Raises `NotFound`, and `notTranslation` or `sourceGone` (409) where there is nothing to show. */
export async function loadSourceText(req: PayloadRequest, id: string): Promise<SourceText> {
  const item = await openNews(req, id)
  const base = baseOf(item)
  if (!base) throw new RuleViolation('notTranslation', { status: 409 })
  const source = await loadSource(req, base.item)
  if (!source) throw new RuleViolation('sourceGone', { status: 409 })
  const counted = countedRevision(source, item)
  const made = counted.id === base.revision ? counted : await loadRevision(req, base.revision)
  const now = storyParts(counted.item)
  const parts = compareParts(made ? storyParts(made.item) : now, now)
  const language = toLanguage(counted.item.language)
  const names = await loadNames(req, parts, language)
  return {
    language,
    revision: counted.id,
    parts: parts.map((part) => (part.block ? { ...part, names: part.block.ids.flatMap((one) => names.get(one) ?? []) } : part)),
  }
}

const shown = {
  quote: ['quotes', 'text'],
  photo: ['photos', 'caption'],
  gallery: ['photos', 'caption'],
  file: ['documents', 'title'],
  relatedNews: ['news', 'headline'],
} as const

type Shown = keyof typeof shown

/** Names of what the blocks show, by id: one question for each kind of thing. */
async function loadNames(req: PayloadRequest, parts: readonly ComparedPart[], language: Language): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  const wanted = new Map<string, { collection: (typeof shown)[Shown][0]; field: string; ids: Set<string> }>()
  for (const { block } of parts) {
    if (!block || !(block.type in shown)) continue
    const [collection, field] = shown[block.type as Shown]
    const ids = wanted.get(collection)?.ids ?? new Set()
    block.ids.forEach((id) => ids.add(id))
    wanted.set(collection, { collection, field, ids })
  }
  for (const { collection, field, ids } of wanted.values()) {
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: [...ids] } },
      draft: true,
      depth: 0,
      pagination: false,
      locale: 'all',
      select: { [field]: true } as never,
      req: inOwnLocale(req),
    })
    for (const doc of docs as unknown as RawItem[]) names.set(toId(doc), textOf(doc[field], language) || inAnyLanguage(doc[field]))
  }
  return names
}
