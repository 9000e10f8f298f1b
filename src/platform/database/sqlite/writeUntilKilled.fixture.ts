import { inTransaction } from '#platform/inTransaction.ts'
import { tinyPayload } from '../../../../tests/support/tinyPayload.ts'

const [, , url = ''] = process.argv
const payload = await tinyPayload({ url, makeTables: false })

for (let number = 0; ; number++) {
  const name = `№ ${number}`
  await inTransaction(payload, async (req) => {
    await payload.create({ collection: 'stories', data: { title: name, rows: [{ value: name }] }, req } as never)
    await payload.create({ collection: 'notes', data: { text: name }, req } as never)
    await payload.jobs.queue({ task: 'ping', input: { note: name }, req } as never)
  })
  process.stdout.write('written\n')
}
