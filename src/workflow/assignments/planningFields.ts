import type { Field } from 'payload'
import { sayAssignment } from '#languages/messages/assignments.ts'
import { priorities } from './priorities.ts'

/** Out of the form, which would send old values back; the bar shows them, and `assign` and `move` write them. */
const outOfForm = { disabled: true } as const

/** An id, as everywhere in the workflow: an account that is deleted leaves the item as it is. */
const person = (name: 'holder' | 'filedBy'): Field => ({
  name,
  type: 'text',
  index: true,
  label: sayAssignment.labels(name),
  admin: outOfForm,
})
const date = (name: 'deadline' | 'stateSince' | 'dueAt'): Field => ({ name, type: 'date', index: true, label: sayAssignment.labels(name), admin: outOfForm })

/** Who has an item and until when: planning, not content. Plain fields, written in place like the state. */
export const planningFields: Field[] = [
  person('holder'),
  person('filedBy'),
  date('deadline'),
  {
    name: 'priority',
    type: 'select',
    label: sayAssignment.labels('priority'),
    options: priorities.map((priority) => ({ value: priority, label: sayAssignment.labels(priority) })),
    admin: outOfForm,
  },
  date('stateSince'),
  // By when somebody has to act; the queue is in this order.
  date('dueAt'),
]

export const planningFieldNames: ReadonlySet<string> = new Set(planningFields.flatMap((field) => ('name' in field ? [field.name] : [])))
