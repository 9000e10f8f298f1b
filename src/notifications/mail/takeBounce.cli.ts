import { text } from 'node:stream/consumers'
import { getPayload } from 'payload'
import { takeBounce } from './takeBounce.ts'

// `npm run -s take-bounce < report.eml`: takes a delivery report. For the alias of the address in MAIL_FROM, such as
// `media-center: "|cd /srv/media-center && npm run -s take-bounce"` of Postfix. What is no report of ours is passed over.

const { default: loading } = await import('../../../payload.config.ts')
const logger = { options: { level: 'error' }, destination: process.stderr } as never
const payload = await getPayload({ config: { ...(await loading), logger } })
process.stdout.write(`${await takeBounce(payload, await text(process.stdin))}\n`)
await payload.destroy()
process.exit(0)
