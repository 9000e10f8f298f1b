import type { CollectionBeforeChangeHook } from 'payload'
import type { Comment } from '../../payload-types.ts'
import { changeComment } from './changeComment.ts'
import { writeComment } from './writeComment.ts'

/** The rules of review talk, on every road. */
export const keepComment: CollectionBeforeChangeHook<Comment> = async ({ data, originalDoc, operation, req }) =>
  (operation === 'create' ? await writeComment(req, data) : await changeComment(req, data, originalDoc as Comment)) as Partial<Comment>
