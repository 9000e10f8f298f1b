import { readFile, writeFile } from 'node:fs/promises'
import type { CollectionAfterChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { inAnyLanguage } from '#languages/inAnyLanguage.ts'
import { isLanguage, languages, toLanguage, type Language } from '#languages/language.ts'
import { inOwnLocale } from '#platform/inOwnLocale.ts'
import { besideTransaction } from '#platform/besideTransaction.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { checkPhotoFile } from './files/checkPhotoFile.ts'
import { convertHeic } from './files/convertHeic.ts'
import { readPressMetadata } from './files/readPressMetadata.ts'
import { drawSoon } from './makeSoon.ts'
import { toPhotoFields, type LocalizedPhotoFields } from './toPhotoFields.ts'

type Row = Record<string, unknown>
type IncomingFile = NonNullable<PayloadRequest['file']>

const otherLanguages = new WeakMap<PayloadRequest, Partial<Record<Language, LocalizedPhotoFields>>>()

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/**
 * Takes a photo in: refuses what is no sound photo or is here already, turns HEIC into JPEG, and fills the form with
 * what the file says of itself. Whatever a person typed stays.
 */
export const takePhotoIn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  if (operation === 'update' && file) throw new RuleViolation('photoFileIsFixed', { status: 409 })
  if (operation !== 'create' || !file) return args
  // Decoding a large picture takes a second or two, in which the others want to save.
  const { checked, found } = await (req.payloadAPI === 'REST' ? besideTransaction(req, () => look(file)) : look(file))
  await refuseSecondCopy(req, checked.contentHash)

  const language = toLanguage(req.locale)
  const { shared, localized } = toPhotoFields(found, language)
  const { [language]: mine = {}, ...others } = localized
  otherLanguages.set(req, others)
  const data: Row = { ...(args as { data?: Row }).data }
  for (const [name, value] of Object.entries({ ...shared, ...mine })) if (isEmpty(data[name])) data[name] = value
  return { ...args, data: { ...data, contentHash: checked.contentHash } }
}

async function look(file: IncomingFile) {
  const bytes = await bytesOf(file)
  const checked = await checkPhotoFile(bytes, { fileName: file.name })
  const found = await readPressMetadata(bytes)
  if (checked.format === 'heic') await replaceFile(file, await convertHeic(bytes, { fileName: file.name }))
  return { checked, found }
}

const bytesOf = (file: IncomingFile): Promise<Buffer> =>
  file.tempFilePath ? readFile(file.tempFilePath) : Promise.resolve(file.data)

async function replaceFile(file: IncomingFile, jpeg: Buffer): Promise<void> {
  file.name = file.name.replace(/\.[^.]*$/, '.jpg')
  file.mimetype = 'image/jpeg'
  file.size = jpeg.length
  if (file.tempFilePath) await writeFile(file.tempFilePath, jpeg)
  else file.data = jpeg
}

async function refuseSecondCopy(req: PayloadRequest, contentHash: string): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'photos',
    where: { contentHash: { equals: contentHash } },
    depth: 0,
    limit: 1,
    locale: 'all',
    pagination: false,
    req: inOwnLocale(req),
  })
  const [first] = docs
  if (!first) return
  const title = inAnyLanguage(first.headline) || String(first.filename)
  const link = `${req.payload.config.serverURL}/admin/collections/photos/${first.id}`
  throw new RuleViolation('photoAlreadyHere', { status: 409, values: { title, link } })
}

/** What the file says in our other languages goes to its own place, in the same transaction. */
export const keepOtherLanguages: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const others = otherLanguages.get(req)
  if (operation !== 'create' || !others) return doc
  otherLanguages.delete(req)
  for (const language of languages) {
    const data = isLanguage(language) ? others[language] : undefined
    if (!data || Object.keys(data).length === 0) continue
    await req.payload.update({ collection: 'photos', id: doc.id, data, draft: true, locale: language, depth: 0, req: inOwnLocale(req) })
  }
  return doc
}

/** A photo that was just uploaded is drawn before it comes out, so that whoever then takes it need not wait. Other roads than this one end with their process. */
export const drawUploaded: CollectionAfterChangeHook = ({ doc, operation, req }) => {
  if (operation === 'create' && req.payloadAPI === 'REST') drawSoon(req.payload, [doc])
  return doc
}
