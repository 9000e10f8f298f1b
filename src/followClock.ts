import type { Payload } from 'payload'
import { lease } from '#platform/lease/lease.ts'
import { pruneChanges } from '#publication/changes/pruneChanges.ts'
import { publishDue } from '#publication/publishDue.ts'
import { tellLate, tellStuck } from './notifications/tellAboutSchedule.ts'
import { sendMails } from './notifications/mail/sendMails.ts'
import { takeUpJobs } from './takeUpJobs.ts'

type Pace = { everySeconds?: number; leaseSeconds?: number }

/**
 * What happens by the clock: due items go out, queued jobs are done. Of all servers on one database only the holder of
 * the lease works; when it dies the next one takes over within `leaseSeconds`, with the jobs that were left half done.
 * A round that fails is logged and the next one tries again.
 */
export function followClock(payload: Payload, { everySeconds = 5, leaseSeconds = 20 }: Pace = {}): void {
  const clock = lease(payload, 'clock', leaseSeconds)

  /** A round that lasts keeps its lease. */
  async function whileHeld(work: (isHeld: () => boolean) => Promise<unknown>): Promise<void> {
    if (!(await clock.take())) return
    let held = true
    const renew = (): void =>
      void clock.take().then(
        (kept) => (held = kept),
        (error: unknown) => payload.logger.error({ err: error, msg: 'The lease of the clock could not be renewed' }),
      )
    const timer = setInterval(renew, (leaseSeconds * 1000) / 4).unref()
    await work(() => held).finally(() => clearInterval(timer))
  }

  let mailing = false
  /** Beside the rounds: a mail server that hangs holds up nothing else. */
  const startMailing = (): void => {
    if (mailing) return
    mailing = true
    void sendMails(payload)
      .catch((error: unknown) => payload.logger.error({ err: error, msg: 'The mails could not be sent' }))
      .finally(() => (mailing = false))
  }

  let prunedAt = 0
  const pruneHourly = async (): Promise<void> => {
    if (Date.now() - prunedAt < 3_600_000) return
    await pruneChanges(payload)
    prunedAt = Date.now()
  }

  const round = async (): Promise<void> => {
    try {
      await whileHeld(async (isHeld) => {
        await takeUpJobs(payload)
        await publishDue(payload, { stuck: tellStuck, late: tellLate })
        if (isHeld()) await payload.jobs.run({ limit: 50, silent: true })
        if (isHeld()) startMailing()
        if (isHeld()) await pruneHourly()
      })
    } catch (error) {
      payload.logger.error({ err: error, msg: 'A round of the clock failed' })
    }
    setTimeout(() => void round(), everySeconds * 1000).unref()
  }
  void round()
}
