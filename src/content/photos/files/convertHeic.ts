import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { WriteTags } from 'exiftool-vendored'
import sharp from 'sharp'
import { z } from 'zod'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { maxPhotoPixels } from './checkPhotoFile.ts'
import { exifTool } from './exifTool.ts'
import { limitPhotoWork } from './limitPhotoWork.ts'
import { withTemporaryFolder } from './withTemporaryFolder.ts'

const secondsToDecode = 60

/**
 * libheif is C compiled to WebAssembly and reads files from outside, so it runs in a thread that can be ended. The
 * thread is given as text because a bundler would lose a file of its own; it finds the package from the working folder.
 */
const decoderThread = `
  const { parentPort, workerData } = require('node:worker_threads')
  const decodeAll = require('heic-decode').all
  decodeAll({ buffer: workerData.bytes }).then(async ([first]) => {
    if (first.width * first.height > workerData.maxPixels) throw new Error('too many pixels')
    const { width, height, data } = await first.decode()
    parentPort.postMessage({ width, height, data }, [data.buffer])
  })`

const decodedSchema = z.object({
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  data: z.instanceof(Uint8ClampedArray),
})

/**
 * The JPEG of a HEIC photo, upright, with the metadata and the colour profile of the HEIC. Refuses with
 * `photoHeicNotConverted` what cannot be decoded within a minute.
 */
export async function convertHeic(buffer: Buffer, { fileName }: { fileName: string }): Promise<Buffer> {
  return limitPhotoWork(async () => {
    const { width, height, data } = await decodeInThread(buffer).catch((cause: unknown) => {
      throw Object.assign(new RuleViolation('photoHeicNotConverted', { values: { fileName } }), { cause })
    })
    const jpeg = await sharp(data, { raw: { width, height, channels: 4 } })
      .removeAlpha()
      .jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
      .toBuffer()
    return withTemporaryFolder((folder) => carryMetadataOver(buffer, jpeg, folder))
  })
}

async function decodeInThread(bytes: Buffer): Promise<z.infer<typeof decodedSchema>> {
  const worker = new Worker(decoderThread, {
    eval: true,
    workerData: { bytes, maxPixels: maxPhotoPixels },
    // libheif prints what is wrong with a file; the refusal says it to the person.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  })
  let timer: NodeJS.Timeout | undefined
  try {
    const decoded = await new Promise((resolve, reject) => {
      timer = setTimeout(() => reject(new Error('HEIC decoding took too long')), secondsToDecode * 1000)
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('HEIC decoding ended without a picture')))
    })
    return decodedSchema.parse(decoded)
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

async function carryMetadataOver(heic: Buffer, jpeg: Buffer, folder: string): Promise<Buffer> {
  const source = path.join(folder, 'source.heic')
  const target = path.join(folder, 'target.jpg')
  await Promise.all([writeFile(source, heic), writeFile(target, jpeg)])
  // The decoder has turned the picture already.
  await exifTool.write(target, { 'IFD0:Orientation#': 1 } as WriteTags, {
    writeArgs: ['-overwrite_original', '-tagsFromFile', source, '-all:all', '--Orientation', '-ICC_Profile'],
  })
  return readFile(target)
}
