import { open } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { RuleViolation } from '#platform/RuleViolation.ts'

type Kind = 'pdf' | 'table' | 'audio' | 'video'

/** What a document may be: by the ending of its name, and what its first bytes then have to be. */
const accepted: Record<string, { kind: Kind; magic: RegExp | undefined }> = {
  '.pdf': { kind: 'pdf', magic: /^application\/pdf$/ },
  '.csv': { kind: 'table', magic: undefined },
  '.txt': { kind: 'table', magic: undefined },
  '.xlsx': { kind: 'table', magic: /spreadsheetml|application\/zip/ },
  '.ods': { kind: 'table', magic: /opendocument\.spreadsheet|application\/zip/ },
  '.mp3': { kind: 'audio', magic: /^audio\/mpeg$/ },
  '.m4a': { kind: 'audio', magic: /^(audio|video)\/(x-m4a|mp4)$/ },
  '.ogg': { kind: 'audio', magic: /^(audio|video|application)\/(ogg|opus)/ },
  '.wav': { kind: 'audio', magic: /wav/ },
  '.mp4': { kind: 'video', magic: /^video\/(mp4|x-m4v|quicktime)$/ },
  '.webm': { kind: 'video', magic: /^video\/(webm|matroska|x-matroska)$/ },
}

const headLength = 8192

/** Refuses a document whose name or first bytes are not of the kinds that the office offers for taking away. */
export const checkDocumentFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  if ((operation !== 'create' && operation !== 'update') || !file) return args
  const rule = accepted[extname(file.name).toLowerCase()]
  const head = await headOf(file)
  const type = await fileTypeFromBuffer(head)
  const fits = rule && (rule.magic ? Boolean(type && rule.magic.test(type.mime)) : !type && isText(head))
  if (!fits) throw new RuleViolation('documentNotRecognised', { status: 415, values: { fileName: file.name } })
  return args
}

async function headOf(file: NonNullable<PayloadRequest['file']>): Promise<Buffer> {
  if (!file.tempFilePath) return file.data.subarray(0, headLength)
  const handle = await open(file.tempFilePath)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** A table of text has no control characters, and is no web page or script under another name. */
const isText = (head: Buffer): boolean =>
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  !/[\0-\x08\x0e-\x1f]/.test(head.toString('latin1')) && !/^\s*(<(!doctype|html|script|svg|\?xml|\?php)|#!)/i.test(head.toString('utf8'))
