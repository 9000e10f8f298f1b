import type { Taker } from '#audit/downloads/recordDownload.ts'
import type { Journalist } from './journalist.ts'

/** A journalist as the log of downloads names them. */
export const toTaker = ({ id, name, outlet }: Journalist): Taker => ({ kind: 'journalist', id, name: `${name}, ${outlet}` })
