import type { Payload } from 'payload'
import { publishDue } from '#publication/publishDue.ts'

const everySeconds = 5

/**
 * What happens by the clock: due items go out, queued jobs are done. One round at a time; a round that fails is logged
 * and the next one tries again.
 */
export function followClock(payload: Payload): void {
  const round = async (): Promise<void> => {
    try {
      await publishDue(payload)
      await payload.jobs.run({ limit: 50, silent: true })
    } catch (error) {
      payload.logger.error({ err: error, msg: 'A round of the clock failed' })
    }
    setTimeout(() => void round(), everySeconds * 1000).unref()
  }
  void round()
}
