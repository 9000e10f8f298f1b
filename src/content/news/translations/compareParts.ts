import { comparePassages } from '#languages/comparison/comparePassages.ts'
import type { Words } from '#languages/comparison/compareWords.ts'
import type { Part } from './storyParts.ts'

/** A part of the newer text in its place, or one that it has lost; `words` tells what changed inside. */
export type ComparedPart = Part & { change: 'same' | 'removed' | 'added' | 'changed'; words?: Words }

/** What became of a story's parts. */
export const compareParts = (before: readonly Part[], after: readonly Part[]): ComparedPart[] =>
  comparePassages(before, after, {
    keyOf: (part) => JSON.stringify(part),
    sortOf: ({ kind, block }) => `${kind} ${block?.type}`,
    piecesOf: ({ text }) => [{ text }],
  }).map((compared) => ({
    ...(compared.after ?? compared.before),
    change: compared.change,
    ...(compared.change === 'changed' && { words: compared.words }),
  }))
