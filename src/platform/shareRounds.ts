type Rounds<Result> = { running?: Promise<unknown>; next?: Promise<Result> | undefined }

/**
 * Lets all who ask for the same share one round of work: whoever asks before it has begun gets that round, whoever asks
 * while one runs gets the next. So each has a round that began after they asked, as if they had done it by themselves.
 */
export function shareRounds<Owner extends object, Key, Result>(work: (owner: Owner, key: Key) => Promise<Result>): (owner: Owner, key: Key) => Promise<Result> {
  const known = new WeakMap<Owner, Map<Key, Rounds<Result>>>()
  return (owner, key) => {
    const ofOwner = known.get(owner) ?? new Map<Key, Rounds<Result>>()
    known.set(owner, ofOwner)
    const rounds = ofOwner.get(key) ?? {}
    ofOwner.set(key, rounds)
    if (rounds.next) return rounds.next
    const forget = (): void => {
      if (!rounds.next && ofOwner.get(key) === rounds) ofOwner.delete(key)
    }
    const round = (rounds.running ?? Promise.resolve()).then(() => {
      rounds.next = undefined
      const result = work(owner, key)
      rounds.running = result.then(forget, forget)
      return result
    })
    rounds.next = round
    return round
  }
}
