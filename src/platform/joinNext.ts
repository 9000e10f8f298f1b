/**
 * Work whose outcome goes to everybody who asked before it began, and to nobody who asked later: of any number of askers
 * at once it is done for twice, one after the other, and no answer is older than its question.
 */
export function joinNext<Result>(): (key: string, work: () => Promise<Result>) => Promise<Result> {
  const running = new Map<string, Promise<Result>>()
  const next = new Map<string, Promise<Result>>()

  function begin(key: string, work: () => Promise<Result>): Promise<Result> {
    next.delete(key)
    const begun = work().finally(() => {
      if (running.get(key) === begun) running.delete(key)
    })
    running.set(key, begun)
    return begun
  }

  return (key, work) => {
    const waiting = next.get(key)
    if (waiting) return waiting
    const before = running.get(key)
    if (!before) return begin(key, work)
    const after = before.then(
      () => begin(key, work),
      () => begin(key, work),
    )
    next.set(key, after)
    return after
  }
}
