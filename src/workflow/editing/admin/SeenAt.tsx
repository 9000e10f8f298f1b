import { NameBase } from './NameBase.tsx'

const now = (): string => new Date().toISOString()

/** Drawn by the server with every screen of the panel: what the screen shows was saved before this. */
export const SeenAt = () => <NameBase seenAt={now()} />
