import type { PayloadRequest, Where } from 'payload'
import { states, type State } from '#workflow/states.ts'
import type { WorkflowCollection } from '#workflow/workflowOptions.ts'
import type { Filters } from '../filters/filters.ts'
import type { DeskItem } from '../items/DeskItem.ts'
import { findItems } from '../items/findItems.ts'
import { loadSurroundings, toDeskItem } from '../items/toDeskItems.ts'

export type Column = { state: State; items: DeskItem[]; hasMore: boolean }

const mostCards = 30
const recent = 7 * 24 * 60 * 60 * 1000

const sortOf: Partial<Record<State, string>> = { scheduled: 'publishAt', live: '-publishedAt', withdrawn: '-withdrawnAt' }

/** What a column holds: everything that is on its way, and of what is out or withdrawn only the last days. */
function columnWhere(state: State, now: Date): Where {
  const since = { greater_than: new Date(now.getTime() - recent).toISOString() }
  const limit = state === 'live' ? [{ publishedAt: since }] : state === 'withdrawn' ? [{ withdrawnAt: since }] : []
  return { and: [{ state: { equals: state } }, ...limit] }
}

/** The board of one kind of items, a column a state. */
export async function loadBoard(
  req: PayloadRequest,
  { filters, now = new Date() }: { filters: Filters & { kind: WorkflowCollection }; now?: Date },
): Promise<Column[]> {
  const columns = []
  for (const state of states) {
    const order = { where: columnWhere(state, now), sort: sortOf[state] ?? 'dueAt', limit: mostCards + 1, filters }
    columns.push({ state, found: await findItems(req, order) })
  }
  const surroundings = await loadSurroundings(req, columns.flatMap(({ found }) => found), now)
  return columns.map(({ state, found }) => ({
    state,
    hasMore: found.length > mostCards,
    items: found.slice(0, mostCards).map((one) => toDeskItem(req, one, surroundings)),
  }))
}
