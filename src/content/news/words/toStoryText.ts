import { blockText } from './blockText.ts'
import { type BodyContext, toBlocks } from './toBlocks.ts'

/**
 * A story's text as plain words, as a person would copy it: quotes with who said them, tables, fact boxes and polls stand
 * in their places, photos are left out, and so is what the public may not see.
 */
export const toStoryText = (body: unknown, context: BodyContext): string =>
  toBlocks(body, context)
    .filter(({ kind }) => kind !== 'figure')
    .map(blockText)
    .join('\n\n')
