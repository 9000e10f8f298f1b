import type { PayloadRequest } from 'payload'
import { describedActions, describe, type Description } from '#audit/describe.ts'
import { logWhere, type LogFilters } from '#audit/logFilters.ts'
import type { Language } from '#languages/language.ts'
import { sayDesk } from '#languages/messages/desk.ts'
import { isWorkflowCollection } from '#workflow/workflowOptions.ts'

export type LogLine = Description & { id: string; at: string; title: string; link: string | undefined }
export type LogPage = { lines: LogLine[]; count: number; page: number; isFirst: boolean; isLast: boolean }

const linesAtOnce = 50

/** One page of the log for whoever may read it, the newest first. */
export async function findLog(req: PayloadRequest, filters: LogFilters, language: Language): Promise<LogPage> {
  const { docs, totalDocs, page = 1, hasPrevPage, hasNextPage } = await req.payload.find({
    collection: 'audit-entries',
    where: logWhere(filters),
    sort: ['-at', '-id'],
    limit: linesAtOnce,
    page: filters.page ?? 1,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  })
  const { admin } = req.payload.config.routes
  return {
    lines: docs.map((entry) => ({
      ...describe(entry, language),
      id: entry.id,
      at: entry.at,
      title: entry.title || (isWorkflowCollection(entry.collection) ? sayDesk(language, 'untitled') : ''),
      link: entry.item && entry.action !== 'delete' && isWorkflowCollection(entry.collection) ? `${admin}/collections/${entry.collection}/${entry.item}` : undefined,
    })),
    count: totalDocs,
    page,
    isFirst: !hasPrevPage,
    isLast: !hasNextPage,
  }
}

/** Those whom the log can be narrowed to, and what they can have done, by the words for it. */
export async function logChoices(req: PayloadRequest, language: Language) {
  const { docs } = await req.payload.find({ collection: 'users', sort: 'name', limit: 1000, pagination: false, depth: 0, select: { name: true } })
  const nobody = { actor: null, actorName: null, from: null, to: null, reason: null, at: new Date(0).toISOString() }
  return {
    people: docs.map(({ id, name }) => ({ value: String(id), label: name })),
    actions: describedActions.map((action) => ({ value: action as string, label: describe({ ...nobody, action }, language).what.replace(/:\s*$/, '') })),
  }
}
