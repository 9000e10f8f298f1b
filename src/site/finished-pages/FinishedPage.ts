/** Node's own form of headers: name, value, name, value, … */
export type RawHeaders = string[]

/** One answer in all the forms in which it is asked for, ready to be sent. */
export type FinishedPage = {
  key: string
  status: number
  etag: string
  /** Of what says since when it is so, in milliseconds. */
  lastModified?: number
  /** Empty when the answer has no body. */
  brotli: Buffer
  gzip: Buffer
  brotliHeaders: RawHeaders
  gzipHeaders: RawHeaders
  plainHeaders: RawHeaders
  unchangedHeaders: RawHeaders
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
  return frame + 2 * key.length + brotli.length + gzip.length + 120 * tags.size
}
