import { createLocalReq, type Payload } from 'payload'
import { writeInPlace } from '#platform/database/writeInPlace.ts'

/** Lets what can still be told of a digest that does not go out wait for the next round. */
export async function reopenDigest(payload: Payload, mail: string, tellable: ReadonlySet<string>): Promise<void> {
  const { docs } = await payload.find({ collection: 'alert-deliveries', where: { mail: { equals: mail } }, pagination: false, depth: 0 })
  for (const { id, item } of docs) {
    if (tellable.has(item)) await writeInPlace(await createLocalReq({}, payload), { collection: 'alert-deliveries', id, fields: { mail: null, mailedAt: null }, onlyIf: { mail: { equals: mail } } })
  }
}
