import type { WrittenOut } from './writtenOut.ts'

/** Node's own form of headers: name, value, name, value, … */
export type RawHeaders = string[]

/** One form of an answer: for Node's HTTP its headers and body, for a quick line the whole. */
export type Form = WrittenOut & { headers: RawHeaders }

/** One answer in all the forms in which it is asked for, ready to be sent. */
export type FinishedPage = {
  key: string
  status: number
  etag: string
  /** Of what says since when it is so, in milliseconds. */
  lastModified?: number
  /** Their bodies are empty when the answer has none. */
  brotli: Form
  gzip: Form
  /** What is said to whoever has it already. */
  unchanged: Form
  plainHeaders: RawHeaders
  tags: ReadonlySet<string>
  /** From then on it is made anew. */
  until: number
  /** From then on it must not be seen any more, not even where no new one can be made. */
  mustGoAt: number
  /** It lacks something new. It stands in only where the new one cannot be made. */
  outdated: boolean
  /** Asked for since the store last looked for something to forget. */
  used: boolean
}

export const sizeOf = ({ key, brotli, gzip, tags }: FinishedPage): number => {
  // Objects, headers and places in maps.
  const frame = 3000
  return frame + 2 * key.length + brotli.whole.length + gzip.whole.length + 120 * tags.size
}
