import type { PayloadRequest } from 'payload'
import { defaultLanguage, toLanguage, type Language } from '#languages/language.ts'
import { toId } from '#people/users/staff.ts'
import type { Finding, RankedFinding } from '#workflow/finding.ts'
import { workflowOf, type RawItem, type WorkflowCollection } from '#workflow/workflowOptions.ts'
import { requiredCheck, type CheckName } from './checkNames.ts'
import { checkLinks } from './checkLinks.ts'
import { checkPhoto, isSynthetic, textOf } from './checkPhoto.ts'
import { checkPolls } from './checkPolls.ts'
import { checkQuotes } from './checkQuotes.ts'
import { checkTables } from './checkTables.ts'
import { checkTranslation } from './checkTranslation.ts'
import { checkTypography } from './checkTypography.ts'
import { loadSurroundings, type Surroundings } from './loadSurroundings.ts'
import { passagesOf } from './passages.ts'

/**
 * Everything that the checks find in an item, most pressing first: the same for the panel, which asks about what is
 * being written in `locale`, and for a move, which asks about the newest revision in all its languages.
 */
export async function checkItem(
  req: PayloadRequest,
  collection: WorkflowCollection,
  item: RawItem,
  locale?: Language,
): Promise<RankedFinding[]> {
  const around = await loadSurroundings(req, collection, item)
  const passages = passagesOf(collection, item, locale ?? defaultLanguage)
  const found = [
    ...(await missingFields(req, collection, item)),
    ...(collection === 'news' ? await checkTranslation(req, item) : []),
    ...passages.flatMap(checkTypography),
    ...(collection === 'photos' ? checkPhoto(item, (field) => ({ field }), locale) : []),
    ...(collection === 'news' ? [...checkPolls(item.body), ...checkTables(item.body), ...checkStory(req, item, around), ...checkQuotes(item, passages, around)] : []),
  ]
  return found.flatMap((finding) => rank(finding, around)).toSorted((one, other) => weight[one.level] - weight[other.level])
}

/** For a submission: an empty field is refused by the workflow itself, which names it and the part that it belongs to. */
export const findingsOnSubmit =
  (collection: WorkflowCollection) =>
  async (item: RawItem, req: PayloadRequest): Promise<RankedFinding[]> =>
    (await checkItem(req, collection, item)).filter(({ check }) => check !== requiredCheck)

const weight = { block: 0, explain: 1, advice: 2 }

function rank(finding: Finding, { levels }: Surroundings): RankedFinding[] {
  const level = finding.check === requiredCheck ? 'block' : levels[finding.check as CheckName]
  return level === 'off' ? [] : [{ ...finding, level }]
}

const required = (finding: Omit<Finding, 'check'>): Finding => ({ check: requiredCheck, ...finding })

/** Fields whose label is not their name. */
const formPaths: Record<string, string> = { quoteText: 'text', issuedBy: 'imprint.issuedBy', orderedBy: 'imprint.orderedBy', paidFrom: 'imprint.paidFrom' }

async function missingFields(req: PayloadRequest, collection: WorkflowCollection, item: RawItem): Promise<Finding[]> {
  const names = await workflowOf(req, collection).missing(item, req)
  // An item that was never saved has no address yet: it is made from the headline.
  return names
    .filter((name) => name !== 'slug')
    .map((name) => required({ says: 'fieldEmpty', values: { field: name }, place: { field: formPaths[name] ?? name } }))
}

const goesAlong = ({ state, publicState }: RawItem): boolean =>
  publicState !== 'live' && (state === 'draft' || state === 'changesRequested')

function checkStory(req: PayloadRequest, item: RawItem, around: Surroundings): Finding[] {
  const language = toLanguage(item.language)
  const headline = textOf(item.headline, language)
  const limit = around.headlineLimits[language]
  const synthetic = item.aiUse === 'none' ? around.photos.find(isSynthetic) : undefined
  const nameOf = workflowOf(req, 'photos').title
  return [
    ...(headline.length > limit
      ? [{ check: 'headlineLength', says: 'headlineLong', values: { length: String(headline.length), limit: String(limit) }, place: { field: 'headline' } }]
      : []),
    ...(synthetic ? [{ check: 'aiLabel', says: 'aiPhoto', values: { title: nameOf(synthetic) }, place: { field: 'aiUse' } }] : []),
    ...around.photos.flatMap((photo) => checkStoryPhoto(req, photo, nameOf(photo), language)),
    ...checkLinks(around),
  ]
}

/** A photo is looked at where it is used: what it lacks is put right in the photo. */
function checkStoryPhoto(req: PayloadRequest, photo: RawItem, title: string, language: Language): Finding[] {
  const place = { field: 'hero', item: { collection: 'photos' as const, id: toId(photo), title } }
  const missing = goesAlong(photo) ? (workflowOf(req, 'photos').missing(photo, req) as string[]) : []
  const untranslated = (['altText', 'caption'] as const).filter((name) => !missing.includes(name) && textOf(photo[name], language) === '')
  return [
    ...missing.map((name) => required({ says: 'photoFieldEmpty', values: { field: name, title }, place })),
    ...(goesAlong(photo) ? checkPhoto(photo, () => place) : []).map((finding) => ({ ...finding, values: { ...finding.values, title } })),
    ...untranslated.map((name) => ({ check: 'photoLanguage', says: 'photoUntranslated', values: { field: name, title }, place })),
  ]
}
