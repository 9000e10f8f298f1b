import { promisify } from 'node:util'
import { crc32, deflateRaw } from 'node:zlib'

const deflate = promisify(deflateRaw)

/** JPEG is packed already. */
const isPacked = (name: string): boolean => name.endsWith('.jpg')

/** The first day that an archive can name: the same files make the same archive. */
const firstDay = 0x21
const inUtf8 = 0x0800

/** Files as one ZIP archive in memory, for formats that are one; Node packs them, beside the work of this thread. */
export async function packFiles(files: ReadonlyMap<string, Uint8Array>): Promise<Buffer> {
  const entries = await Promise.all(
    [...files].map(async ([name, data]) => ({ name: Buffer.from(name), data, packed: isPacked(name) ? data : await deflate(data) })),
  )
  const [parts, directory] = [[] as Uint8Array[], [] as Buffer[]]
  let at = 0
  for (const { name, data, packed } of entries) {
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt16LE(inUtf8, 2)
    about.writeUInt16LE(packed === data ? 0 : 8, 4)
    about.writeUInt16LE(firstDay, 8)
    about.writeUInt32LE(crc32(data), 10)
    about.writeUInt32LE(packed.length, 14)
    about.writeUInt32LE(data.length, 18)
    about.writeUInt16LE(name.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    parts.push(Buffer.from('PK\x03\x04'), about, name, packed)
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), about, place, name)
    at += 4 + about.length + name.length + packed.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...parts, listed, Buffer.from('PK\x05\x06'), end])
}
