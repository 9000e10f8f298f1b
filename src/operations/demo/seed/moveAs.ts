import { createLocalReq } from 'payload'
import { move } from '#workflow/move.ts'
import type { TransitionName } from '#workflow/transitions.ts'
import type { MoveInput } from '#workflow/whyNot.ts'
import type { WorkflowCollection } from '#workflow/workflowOptions.ts'
import type { Seeding } from './Seeding.ts'

/** Moves an item as one of the demo's people, by the one door that there is. */
export async function moveAs(
  seeding: Seeding,
  who: string,
  [collection, key]: readonly [WorkflowCollection, string],
  transition: TransitionName,
  input: MoveInput = {},
): Promise<void> {
  const req = await createLocalReq({ user: seeding.person(who), req: seeding.req }, seeding.payload)
  await move(req, { collection, id: seeding.id(collection, key), transition, input })
}

/** An item of its own, such as a portrait or an event, by the ordinary road: made, read by a second person, published. */
export async function publishAs(seeding: Seeding, author: string, item: readonly [WorkflowCollection, string]): Promise<void> {
  await moveAs(seeding, author, item, 'submit')
  await moveAs(seeding, 'editor', item, 'approve')
  await moveAs(seeding, 'editor', item, 'publish')
}
