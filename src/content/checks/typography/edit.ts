/** A place in a text and what should stand there. */
export type Edit = { at: number; length: number; to: string }

/** What a check of typography finds: edits that mend it, and whether something is wrong that no edit can mend. */
export type Edits = { edits: Edit[]; unmended?: number | undefined }

export const noEdits: Edits = { edits: [] }

/** An edit for each match of `pattern` that `to` gives another text for. */
export function editsOf(text: string, pattern: RegExp, to: (match: RegExpExecArray) => string): Edit[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const wanted = to(match)
    return wanted === match[0] ? [] : [{ at: match.index, length: match[0].length, to: wanted }]
  })
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  let mended = ''
  let done = 0
  for (const { at, length, to } of edits.toSorted((one, other) => one.at - other.at)) {
    mended += text.slice(done, at) + to
    done = at + length
  }
  return mended + text.slice(done)
}

const address = /[^\s"«»“”„]*(?::\/\/|@|\bwww\.|\.[a-z]{2,6}\/)[^\s"«»“”„]*/gi

/** The same text with something neutral in place of addresses, which have rules of their own. */
export const withoutAddresses = (text: string): string => text.replace(address, (found) => 'x'.repeat(found.length))
