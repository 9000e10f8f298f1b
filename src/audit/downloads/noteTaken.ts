import type { ServerResponse } from 'node:http'
import { currentResponse } from '#platform/currentResponse.ts'
import type { Taken } from './recordDownload.ts'

export type NotedTaken = { taken: readonly Taken[]; file: string }

/** Next bundles what answers apart from what stands before the server: they meet at Node's own response. */
const place = Symbol.for('media-center.taken')
type Noting = { [place]?: NotedTaken }

/** Notes at the answer in hand what goes out with it: only whoever makes an archive knows what is in it. */
export function noteTaken(noted: NotedTaken): void {
  const response = currentResponse() as Noting | undefined
  if (response) response[place] = noted
}

export const takenWith = (response: ServerResponse): NotedTaken | undefined => (response as Noting)[place]
