import type { AdminViewServerProps } from 'payload'
import { isWorkflowCollection } from '#workflow/workflowOptions.ts'
import { DeskScreen, visitOf } from '../admin/DeskScreen.tsx'
import { FilterBar } from '../filters/FilterBar.tsx'
import { readFilters } from '../filters/filters.ts'
import { loadChoices } from '../filters/loadChoices.ts'
import { Board } from './Board.tsx'
import { loadBoard } from './loadBoard.ts'

/** The board of one kind of items at a time, news unless another is chosen. */
export async function BoardScreen(props: AdminViewServerProps) {
  const { req, staff, language, params } = visitOf(props)
  const given = readFilters(params)
  const filters = { ...given, kind: isWorkflowCollection(given.kind) ? given.kind : ('news' as const) }
  return (
    <DeskScreen view={props} name="board">
      <FilterBar filters={given} choices={await loadChoices(req, staff)} language={language} kinds="one" />
      <Board columns={await loadBoard(req, { filters })} language={language} />
    </DeskScreen>
  )
}
