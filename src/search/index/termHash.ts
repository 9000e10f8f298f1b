/** A stem as 32 bits (FNV-1a): what an entry keeps of its words, so that a thousand of them are weighed in a moment. */
export function termHash(term: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < term.length; index += 1) {
    hash ^= term.charCodeAt(index)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}
