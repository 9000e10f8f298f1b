import { islandAddress, type IslandName } from './islands.ts'

/** A script of ours on a page that has no other; `mark` is what it is to hand back. */
export const Island = ({ name, mark }: { name: IslandName; mark?: string }) => (
  // oxlint-disable-next-line nextjs/no-sync-scripts -- a module waits for the page by itself, and `defer` on it is not valid HTML
  <script type="module" data-island={name} data-mark={mark} src={islandAddress(name)} />
)
