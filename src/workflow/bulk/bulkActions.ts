import { holdsRole, type StaffMember } from '#people/users/staff.ts'
import { transitionNames, transitionOf, type TransitionName } from '../transitions.ts'

/** A second look, and what becomes of something that is out, are decided one by one. */
const oneByOne: readonly TransitionName[] = ['confirm', 'moveEmbargo', 'liftEmbargo', 'withdraw', 'reinstate', 'publishUrgently']

/** What is done with several items at once. */
export const bulkActions = ['claim', 'release', ...transitionNames.filter((name) => !oneByOne.includes(name)), 'delete'] as const
export type BulkAction = 'claim' | 'release' | 'delete' | TransitionName

/** As many as the longest page of a list shows. */
export const bulkLimit = 100

export const isMove = (action: BulkAction): action is TransitionName => action !== 'claim' && action !== 'release' && action !== 'delete'

/** The actions that somebody's roles allow at all; whether an item may go is asked item by item. */
export function bulkActionsOf(staff: StaffMember | undefined): BulkAction[] {
  return bulkActions.filter((action) => {
    if (action === 'delete') return holdsRole(staff, 'editor', 'chiefEditor', 'administrator')
    const who = isMove(action) ? transitionOf(action).who : 'mayEdit'
    return who === 'mayEdit' || holdsRole(staff, ...who.filter((role) => role !== 'clock'))
  })
}
