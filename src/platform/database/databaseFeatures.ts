import type { Payload } from 'payload'
import { serverFeatures } from './mongodb/serverFeatures.ts'
import { isMongodb } from './rawAccess.ts'

export type DatabaseFeatures = { kind: 'sqlite' | 'mongodb'; transactions: boolean }

/** What the database behind `payload` can do; the health page says it when there are no transactions. */
export async function databaseFeatures({ db }: Payload): Promise<DatabaseFeatures> {
  if (!isMongodb(db)) return { kind: 'sqlite', transactions: true }
  return { kind: 'mongodb', transactions: (await serverFeatures(db.connection)).transactions }
}
