import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectionSlug, Payload } from 'payload'

/** Empties every collection, below all hooks and guards, and deletes the files that its uploads name. */
export async function emptyDatabase(payload: Payload): Promise<void> {
  for (const { slug, upload, versions } of payload.config.collections) {
    const collection = slug as CollectionSlug
    if (slug === 'payload-migrations') continue
    if (upload && upload.staticDir) {
      const { docs } = await payload.db.find<{ filename?: string | null }>({ collection, pagination: false })
      for (const { filename } of docs) if (filename) await rm(join(upload.staticDir, filename), { force: true })
    }
    if (versions) await payload.db.deleteVersions({ collection, where: {} })
    await payload.db.deleteMany({ collection, where: {} })
  }
}
