import { getPayload } from 'payload'
import config from '../../payload.config.ts'

// What stands in every file of the press room, as if somebody had changed it.
const payload = await getPayload({ config })
await payload.updateGlobal({ slug: 'settings', data: { organisation: 'Штаб', terms: `Дереккөзі көрсетілсін (${new Date().toISOString()}).` } as never, locale: 'kk' })
await payload.destroy()
process.exit(0)
