import type { Payload } from 'payload'
import { lastSequence, numberChanges } from './numberChanges.ts'
import type { PublicChange } from './PublicChange.ts'
import { readChanges } from './readChanges.ts'

type Place = { sequence: number }

/**
 * Hands `handle` the changes since the last time that anybody did so under this name; how far it came is kept in the
 * database. For what the house does once: called by whoever holds the clock's lease, at each of its rounds. A server
 * that dies in the middle has the next one handle the same changes again. The first call ever only notes where the
 * feed stands; changes that were pruned meanwhile are passed over.
 */
export async function workOffChanges(payload: Payload, name: string, handle: (changes: PublicChange[]) => Promise<void>): Promise<void> {
  const key = `changes:${name}`
  await numberChanges(payload)
  const place = await payload.kv.get<Place>(key)
  if (!place) return payload.kv.set(key, { sequence: await lastSequence(payload) } satisfies Place)
  const changes = await readChanges(payload, place.sequence)
  if (changes?.length === 0) return
  if (changes) await handle(changes)
  await payload.kv.set(key, { sequence: changes?.at(-1)?.sequence ?? (await lastSequence(payload)) } satisfies Place)
}
