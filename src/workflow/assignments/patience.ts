import type { Field, PayloadRequest } from 'payload'
import { sayAssignment } from '#languages/messages/assignments.ts'
import { sayWorkflow } from '#languages/messages/workflow.ts'

/** States in which an item waits for somebody; the others wait for nobody. */
export const waitingStates = ['draft', 'inReview', 'changesRequested', 'approved'] as const

/** For how many hours an item may stay in a state before it counts as stuck. */
export type Patience = Record<(typeof waitingStates)[number], number>

export const usualPatience: Patience = { draft: 7 * 24, inReview: 24, changesRequested: 3 * 24, approved: 2 * 24 }

/** A part of the house's settings. */
export const patienceField: Field = {
  name: 'patience',
  type: 'group',
  label: sayAssignment.labels('patience'),
  admin: { description: sayAssignment.labels('patienceHelp') },
  fields: [
    {
      type: 'row',
      fields: waitingStates.map((state) => ({
        name: state,
        type: 'number',
        label: sayWorkflow.labels(state),
        defaultValue: usualPatience[state],
        min: 1,
        max: 365 * 24,
      })),
    },
  ],
}

/** The patience that the settings ask for; read once a request. */
export async function readPatience(req: PayloadRequest): Promise<Patience> {
  const known = req.context.patience as Patience | undefined
  if (known) return known
  const { patience } = await req.payload.findGlobal({ slug: 'settings', depth: 0, select: { patience: true }, req })
  const hours = (state: keyof Patience): number => patience?.[state] ?? usualPatience[state]
  const read: Patience = { draft: hours('draft'), inReview: hours('inReview'), changesRequested: hours('changesRequested'), approved: hours('approved') }
  req.context.patience = read
  return read
}
