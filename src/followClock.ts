import type { Payload } from 'payload'
import { forgetClosedAccounts } from '#people/journalists/forgetClosedAccounts.ts'
import { lease } from '#platform/lease/lease.ts'
import { pruneChanges } from '#publication/changes/pruneChanges.ts'
import { publishDue } from '#publication/publishDue.ts'
import { tellLate, tellStuck } from './notifications/tellAboutSchedule.ts'
import { queueDigests } from './notifications/alerts/queueDigests.ts'
import { workOffAlerts } from './notifications/alerts/workOffAlerts.ts'
import { pruneAccreditations } from '#content/events/accreditations/requestPlace.ts'
import { pruneWatches } from './notifications/takers/watchItem.ts'
import { pruneSubscriptions } from './notifications/alerts/subscription.ts'
import { pruneMails } from './notifications/mail/pruneMails.ts'
import { sendMails } from './notifications/mail/sendMails.ts'
import { tellHub } from './tellHub.ts'
import { runJobs } from './runJobs.ts'
import { takeUpJobs } from './takeUpJobs.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

type Pace = { roundSeconds: number; leaseSeconds: number }

/** Short enough that what a killed server had to do is done by the next one within ten seconds of its time. */
export const clockPace: Pace = { roundSeconds: 2.5, leaseSeconds: 5 }

/** The lease is asked for, or renewed, so often. */
const beatOf = ({ leaseSeconds }: Pace): number => leaseSeconds / 4

/** A server that takes the clock over begins anew: it looks once more. */
function atMostEvery(time: number, work: () => Promise<void>): () => Promise<void> {
  let next = 0
  return async () => {
    if (performance.now() < next) return
    next = performance.now() + time
    await work()
  }
}

/** How long something due waits at most until a round begins: the holder died just before its next round. */
export const longestWait = (pace: Pace): number => pace.roundSeconds + pace.leaseSeconds + beatOf(pace)

/**
 * What happens by the clock: due items go out, queued jobs are done. Of all servers on one database only the holder of
 * the lease works; when it dies the next one takes over as soon as the lease has run out, with the jobs that were left
 * half done. A round that fails is logged and the next one tries again.
 */
export function followClock(payload: Payload, pace = clockPace): void {
  const clock = lease(payload, 'clock', pace.leaseSeconds)
  const log = (msg: string) => (error: unknown) => payload.logger.error({ err: error, msg })

  const pruneHourly = atMostEvery(hour, async () => {
    await pruneMails(payload)
    await pruneChanges(payload)
    await pruneSubscriptions(payload)
    await pruneWatches(payload)
    await pruneAccreditations(payload)
  })
  const pruneDaily = atMostEvery(day, () => forgetClosedAccounts(payload))

  const mail = async (): Promise<void> => {
    await sendMails(payload, clock.isHeld)
    await pruneHourly()
    await pruneDaily()
  }

  /** Beside the rounds, one at a time: what hangs on somebody else's server holds up nothing here. */
  const beside = (work: () => Promise<void>, msg: string): (() => void) => {
    let working = false
    return () => {
      if (working) return
      working = true
      void work()
        .catch(log(msg))
        .finally(() => (working = false))
    }
  }
  const startMailing = beside(mail, 'The mails could not be sent')
  // To the minute is exact enough for an hour that somebody chose.
  const queueDigestsByTheMinute = atMostEvery(minute, () => queueDigests(payload))
  const tellSubscribers = async (): Promise<void> => {
    await workOffAlerts(payload)
    await queueDigestsByTheMinute()
  }
  const startTelling = beside(tellSubscribers, 'Subscribers could not be told of what is new')
  const startPinging = beside(() => tellHub(payload), 'The hub could not be told of changed feeds')

  const round = async (): Promise<void> => {
    await takeUpJobs(payload)
    await publishDue(payload, { stuck: tellStuck, late: tellLate })
    await runJobs(payload, clock.isHeld)
    if (clock.isHeld()) startTelling()
    if (clock.isHeld()) startMailing()
    if (clock.isHeld()) startPinging()
  }

  let working = false
  let nextRound = 0
  /** Beside the beats: a round that lasts keeps its lease. */
  const startRound = (): void => {
    if (working || performance.now() < nextRound) return
    working = true
    nextRound = performance.now() + pace.roundSeconds * 1000
    void round()
      .catch(log('A round of the clock failed'))
      .finally(() => (working = false))
  }

  const beat = async (): Promise<void> => {
    await clock.take().catch(log('The lease of the clock could not be taken or renewed'))
    if (clock.isHeld()) startRound()
    setTimeout(() => void beat(), beatOf(pace) * 1000).unref()
  }
  void beat()
}
