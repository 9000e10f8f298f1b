import { type FileHandle, open } from 'node:fs/promises'
import { makeZip, predictLength } from 'client-zip'
import { type FoundFile, isMeasured, type KitFile, type MeasuredFile } from './KitFile.ts'

const chunkSize = 256 * 1024
const officeMinutes = 5 * 60

/** Archives keep no time zone: the clock is Almaty's. */
const onOfficeClock = (at: Date): Date => new Date(at.getTime() + (officeMinutes + at.getTimezoneOffset()) * 60_000)

/** How long the archive of these files will be, to the byte. */
export const lengthOfKit = (files: readonly MeasuredFile[]): bigint => predictLength(files.map(({ name, byteSize }) => ({ name, size: byteSize })))

/**
 * The archive as a stream that goes no faster than it is read. One file is open at a time, and none any more when the
 * reader has gone. What is not as it was measured breaks the stream off: half an archive is better known as one.
 */
export function streamKit(files: readonly (KitFile | MeasuredFile)[]): ReadableStream<Uint8Array> {
  let handle: FileHandle | undefined
  let stopped = false
  const close = async (): Promise<void> => {
    const last = handle
    handle = undefined
    await last?.close()
  }

  async function* read(file: KitFile & FoundFile): AsyncGenerator<Uint8Array> {
    const found = await file.find()
    if (!found || (isMeasured(file) && file.byteSize !== found.byteSize)) throw new Error(`${file.name} is gone from the archive that is being sent`)
    if (stopped) return
    handle = await open(found.path)
    try {
      for (;;) {
        const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(chunkSize), 0, chunkSize)
        if (bytesRead === 0) return
        yield buffer.subarray(0, bytesRead)
        // The reader may have gone meanwhile.
        if (!handle) return
      }
    } finally {
      await close()
    }
  }

  function* entries(): Generator<{ name: string; lastModified: Date; input: Uint8Array | AsyncIterable<Uint8Array> }> {
    for (const file of files) yield { name: file.name, lastModified: onOfficeClock(file.at), input: 'bytes' in file ? file.bytes : read(file) }
  }

  const zip = makeZip(entries() as never).getReader()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { value, done } = await zip.read()
          if (done) controller.close()
          else controller.enqueue(value)
        } catch (error) {
          await close()
          throw error
        }
      },
      async cancel(reason) {
        stopped = true
        await close()
        await zip.cancel(reason).catch(() => undefined)
      },
    },
    { highWaterMark: 0 },
  )
}
