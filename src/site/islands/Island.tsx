import { islandAddress, type IslandName } from './islands.ts'

/** A script of ours on a page that has no other; `mark` is what it is to hand back. */
export const Island = ({ name, mark }: { name: IslandName; mark?: string }) => (
  <script type="module" defer data-island={name} data-mark={mark} src={islandAddress(name)} />
)
