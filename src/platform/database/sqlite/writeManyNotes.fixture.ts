import { tinyPayload } from '../../../../tests/support/tinyPayload.ts'

const [, , url = '', name = ''] = process.argv
const payload = await tinyPayload({ url, makeTables: false })
await Promise.all(
  Array.from({ length: 100 }, (_, index) =>
    payload.create({ collection: 'notes', data: { text: `${name} ${index}` } } as never),
  ),
)
await payload.destroy()
process.exit(0)
