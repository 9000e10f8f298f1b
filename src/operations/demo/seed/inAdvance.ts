/** Makes the next few while the earlier ones are used, in order and never more than `ahead` at a time. */
export async function* inAdvance<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Promise<Made>,
  ahead: number,
): AsyncGenerator<readonly [Item, Made]> {
  const begun: (readonly [Item, Promise<Made>])[] = []
  for (let next = 0; next < items.length || begun.length > 0; ) {
    while (begun.length < ahead && next < items.length) {
      const item = items[next] as Item
      const made = make(item)
      made.catch(() => undefined) // heard when its turn comes
      begun.push([item, made])
      next += 1
    }
    const first = begun.shift()
    if (first) yield [first[0], await first[1]]
  }
}
