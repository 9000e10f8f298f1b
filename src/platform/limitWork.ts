export type Limited = <Result>(task: () => Promise<Result>) => Promise<Result>

/** Runs what it is given when fewer than `atOnce` others of it run; the rest wait in the order they came. */
export function limitWork(atOnce: number): Limited {
  const waiting: Array<() => void> = []
  let running = 0
  return async (task) => {
    if (running >= atOnce) await new Promise<void>((go) => waiting.push(go))
    else running += 1
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
