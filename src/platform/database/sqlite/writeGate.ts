import { AsyncLocalStorage } from 'node:async_hooks'
import { RuleViolation } from '../../RuleViolation.ts'

/** One turn at the gate: whoever has it may write until it is over. */
export type Turn = { openedAt: number; openedBy: Error; state: 'waiting' | 'open' | 'over' }

type Limits = {
  /** A turn longer than this is reported once. */
  reportAfter: number
  /** A writer that waits this long behind one and the same turn is refused. */
  refuseAfter: number
  /** A turn longer than this was forgotten: it is taken away. */
  takeAwayAfter: number
}

export type WriteGate = ReturnType<typeof writeGate>

/**
 * Lets one writer at a time through, in the order of arrival. SQLite takes a single writer, and its driver blocks the
 * whole process while it waits, so the queue has to stand here.
 */
export function writeGate(
  report: (message: string, turn: Turn) => void,
  limits: Limits = { reportAfter: 10_000, refuseAfter: 30_000, takeAwayAfter: 120_000 },
) {
  const current = new AsyncLocalStorage<Turn | undefined>()
  // Node follows promises only from its first use on; what began earlier would seem to be inside a later turn.
  current.enterWith(undefined)
  const queue: { turn: Turn; next: () => void }[] = []
  let holder: Turn | undefined
  let timers: NodeJS.Timeout[] = []

  function hold(turn: Turn, takeAway: () => void): void {
    holder = turn
    turn.state = 'open'
    turn.openedAt = Date.now()
    const after = (delay: number, act: () => void): NodeJS.Timeout => setTimeout(act, delay).unref()
    timers = [
      after(limits.reportAfter, () => report(`A transaction has been open for ${limits.reportAfter / 1000} s`, turn)),
      after(limits.takeAwayAfter, () => {
        report(`A transaction was open for ${limits.takeAwayAfter / 1000} s and is rolled back`, turn)
        takeAway()
      }),
    ]
  }

  /** Waits for a turn. `takeAway` is called when the turn lasts so long that it must have been forgotten. */
  async function enter(turn: Turn, takeAway: () => void): Promise<void> {
    if (holder === undefined) return hold(turn, takeAway)
    let refusal: NodeJS.Timeout | undefined
    await new Promise<void>((next, refuse) => {
      const waiting = { turn, next }
      queue.push(waiting)
      let blocker = holder
      let blockedSince = Date.now()
      refusal = setInterval(() => {
        if (holder !== blocker) {
          blocker = holder
          blockedSince = Date.now()
        } else if (blocker && Date.now() - blockedSince >= limits.refuseAfter) {
          queue.splice(queue.indexOf(waiting), 1)
          turn.state = 'over'
          report('A writer gave up waiting for this transaction', blocker)
          refuse(Object.assign(new RuleViolation('databaseBusy', { status: 503 }), { cause: blocker.openedBy }))
        }
      }, Math.min(1000, limits.refuseAfter / 4)).unref()
    }).finally(() => clearInterval(refusal))
    hold(turn, takeAway)
  }

  /** Ends a turn; a second call does nothing. */
  function leave(turn: Turn): void {
    turn.state = 'over'
    if (holder !== turn) return
    timers.forEach((timer) => clearTimeout(timer))
    holder = undefined
    const first = queue.shift()
    if (!first) return
    holder = first.turn
    first.next()
  }

  /**
   * A new turn, not yet at the gate. Refuses at once when the caller already runs inside an open transaction: such a
   * writer would wait for itself, because somebody forgot to pass `req` on.
   */
  function newTurn(what: string): Turn {
    const around = current.getStore()
    if (around?.state === 'open') {
      throw new Error(
        `${what} was called without its request inside an open transaction: pass "req" to every nested call`,
        { cause: around.openedBy },
      )
    }
    return { openedAt: Date.now(), openedBy: new Error(`${what} opened the transaction here`), state: 'waiting' }
  }

  /** Marks the caller, and everything it does from now on, as running inside this turn. Call it synchronously. */
  const markInside = (turn: Turn): void => current.enterWith(turn)

  return { enter, leave, newTurn, markInside }
}
