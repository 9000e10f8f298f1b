import { getPayload, type SanitizedConfig } from 'payload'
import { databaseFeatures } from '#platform/database/databaseFeatures.ts'

export type Health = { ok: boolean; database: 'answers' | 'silent'; transactions: boolean }

const patience = 5000

/** Whether the house stands: says nothing that a stranger may not know. */
export async function checkHealth(config: Promise<SanitizedConfig>): Promise<Health> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The database was silent for ${patience} ms`)), patience)
  })
  try {
    return await Promise.race([ask(config), silence])
  } catch (error) {
    console.error('Health check failed:', error)
    return { ok: false, database: 'silent', transactions: false }
  } finally {
    clearTimeout(timer)
  }
}

async function ask(config: Promise<SanitizedConfig>): Promise<Health> {
  const payload = await getPayload({ config })
  await payload.count({ collection: 'desks' })
  const { transactions } = await databaseFeatures(payload)
  return { ok: true, database: 'answers', transactions }
}
