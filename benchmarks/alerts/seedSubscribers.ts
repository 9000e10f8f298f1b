import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { subscriber } from '../../tests/support/subscribers.ts'
import type { Office } from '../../tests/support/office.ts'

// `node … seedSubscribers.ts COUNT`: brings the database up to COUNT confirmed subscribers who want everything at once.
const wanted = Number(process.argv[2] ?? 1000)
const payload = await getPayload({ config })
const { totalDocs } = await payload.count({ collection: 'alert-subscriptions' })
for (let one = totalDocs; one < wanted; one += 1) {
  await subscriber({ payload } as Office, { email: `reader-${one}@paper.example`, language: one % 2 ? 'ru' : 'kk' })
}
await payload.destroy()
process.exit(0)
