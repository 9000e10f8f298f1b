import { alignSequences } from './alignSequences.ts'
import type { Part } from './storyParts.ts'

export type Change = 'same' | 'removed' | 'added' | 'changed'
export type Words = { change: Exclude<Change, 'changed'>; text: string }[]
/** A part of the newer text in its place, or one that it has lost; `words` tells what changed inside. */
export type ComparedPart = Part & { change: Change; words?: Words }

/** What became of a story's parts: a part in the place of another is one that changed, told by its words. */
export function compareParts(before: readonly Part[], after: readonly Part[]): ComparedPart[] {
  const compared: ComparedPart[] = []
  let removed: Part[] = []
  let added: Part[] = []
  const finish = (): void => {
    const pairs = removed.map((part, at) => [part, added[at]] as const)
    for (const [old, now] of pairs) {
      if (now && now.kind === old.kind && now.block?.type === old.block?.type) compared.push({ ...now, change: 'changed', words: compareWords(old.text, now.text) })
      else compared.push({ ...old, change: 'removed' }, ...(now ? [{ ...now, change: 'added' as const }] : []))
    }
    compared.push(...added.slice(removed.length).map((part) => ({ ...part, change: 'added' as const })))
    removed = []
    added = []
  }
  for (const { side, value } of alignSequences(before, after, (part) => JSON.stringify(part))) {
    if (side === 'before') removed.push(value)
    else if (side === 'after') added.push(value)
    else {
      finish()
      compared.push({ ...value, change: 'same' })
    }
  }
  finish()
  return compared
}

const changeOf = { before: 'removed', after: 'added', both: 'same' } as const

/** Words with the space after them, so that neighbours of one kind read as one stretch. */
function compareWords(before: string, after: string): Words {
  const tokens = (text: string): string[] => text.match(/\S+\s*/gu) ?? []
  const words: Words = []
  for (const { side, value } of alignSequences(tokens(before), tokens(after), (word) => word.trim())) {
    const last = words.at(-1)
    if (last?.change === changeOf[side]) last.text += value
    else words.push({ change: changeOf[side], text: value })
  }
  return words
}
