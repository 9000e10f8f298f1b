const mostKept = 20_000

/**
 * Says whether somebody may do something once more: so often within so many minutes, in this process. Whoever cannot be
 * told from others is not held back. Bounded: when too many are kept all begin anew.
 */
export function limitRate({ most, minutes }: { most: number; minutes: number }): (who: string, at?: number) => boolean {
  let counts = new Map<string, number>()
  let since = 0
  return (who, at = Date.now()) => {
    if (at - since >= minutes * 60_000 || counts.size >= mostKept) [counts, since] = [new Map(), at]
    if (who === '') return true
    const count = (counts.get(who) ?? 0) + 1
    counts.set(who, count)
    return count <= most
  }
}
