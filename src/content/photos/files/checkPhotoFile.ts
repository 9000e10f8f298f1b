import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { exifTool } from './exifTool.ts'
import { limitPhotoWork } from './limitPhotoWork.ts'
import { type PhotoFormat, photoFormatOf } from './photoFormat.ts'
import { withTemporaryFolder } from './withTemporaryFolder.ts'

export const maxPhotoBytes = 60 * 1024 * 1024
export const maxPhotoPixels = 100_000_000

export type CheckedPhoto = {
  format: PhotoFormat
  /** As the photo is looked at, after its orientation is applied. */
  width: number
  height: number
  /** SHA-256 of the bytes, in hexadecimal: the same for two uploads of one file. */
  contentHash: string
}

/**
 * Refuses what is not a sound photo within the limits, whatever its name says; `fileName` only goes into the sentence.
 * The data of HEIC is decoded by `convertHeic`, of all other formats here.
 */
export async function checkPhotoFile(buffer: Buffer, { fileName }: { fileName: string }): Promise<CheckedPhoto> {
  const refuse = (code: string, values = {}, status = 400): never => {
    throw new RuleViolation(code, { status, values: { fileName, ...values } })
  }

  if (buffer.length > maxPhotoBytes) refuse('photoTooLarge', { megabytes: maxPhotoBytes / 1024 / 1024 }, 413)
  const format = photoFormatOf(buffer) ?? refuse('photoNotRecognised', {}, 415)
  if (hidesAnotherFile(buffer)) refuse('photoHidesAnotherFile', {}, 415)

  const header = await sharp(buffer, { limitInputPixels: false }).metadata().catch(() => refuse('photoDamaged'))
  const { width, height } = header.autoOrient
  if (width * height > maxPhotoPixels) {
    refuse('photoTooManyPixels', { width, height, megapixels: maxPhotoPixels / 1_000_000 }, 413)
  }
  if (format === 'webp' && (header.pages ?? 1) > 1) refuse('photoAnimated', {}, 415)
  if (format === 'tiff' && (await isCameraRaw(buffer))) refuse('photoCameraRaw', {}, 415)
  if (format !== 'heic') await limitPhotoWork(() => decodeOnce(buffer)).catch(() => refuse('photoDamaged'))

  return { format, width, height, contentHash: createHash('sha256').update(buffer).digest('hex') }
}

/** Reads all the data, keeping a few rows in memory, for most of the formats. */
async function decodeOnce(buffer: Buffer): Promise<void> {
  const input = { limitInputPixels: maxPhotoPixels, failOn: 'error', sequentialRead: true } as const
  await sharp(buffer, input).resize(64, 64, { fit: 'fill', kernel: 'nearest' }).raw().toBuffer()
}

/** A sound photo can be a web page, a script, a PDF or an archive at the same time, for a program that is told so. */
function hidesAnotherFile(buffer: Buffer): boolean {
  if (buffer.subarray(0, 1024).includes('%PDF-')) return true
  const archiveEnd = buffer.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (archiveEnd >= 0 && buffer.length - archiveEnd <= 22 + 0xffff && buffer.includes('PK\x03\x04', 0, 'latin1')) return true
  return /<script[\s>]|<!doctype html|<\?php\s/i.test(buffer.toString('latin1'))
}

/** DNG, NEF, CR2 and ARW begin as TIFF does, and their first picture is a stamp-sized preview. */
async function isCameraRaw(buffer: Buffer): Promise<boolean> {
  return withTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'photo.tif')
    await writeFile(file, buffer)
    const { FileType } = await exifTool.readRaw(file, { readArgs: ['-fast', '-FileType'] })
    return FileType !== 'TIFF'
  })
}
