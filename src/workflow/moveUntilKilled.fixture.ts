const { getPayload } = await import('payload')
const { default: config } = await import('../../payload.config.ts')
const { inTransaction } = await import('#platform/inTransaction.ts')
const { move } = await import('./move.ts')

// Moves one item to and fro until somebody kills the process: `killedMove.int.test.ts` looks at what is left.
const [, , id = '', author = '', editor = ''] = process.argv
const payload = await getPayload({ config })
const personOf = async (user: string) => ({ ...(await payload.findByID({ collection: 'users', id: user, depth: 0 })), collection: 'users' as const })
const [writer, reviewer] = [await personOf(author), await personOf(editor)]

for (;;) {
  await inTransaction(payload, (req) => move(Object.assign(req, { user: writer }), { collection: 'news', id, transition: 'submit' }))
  process.stdout.write('moved\n')
  await inTransaction(payload, (req) =>
    move(Object.assign(req, { user: reviewer }), { collection: 'news', id, transition: 'requestChanges', input: { reason: 'Қайта' } }),
  )
  process.stdout.write('moved\n')
}

export {}
