type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const childrenOf = (node: Node): Node[] => (Array.isArray(node.children) ? node.children.filter(isNode) : [])

/** The editor gives a list inside a list an item of its own, which would show a mark, or count, with nothing behind it. */
const holdsListAlone = (item: Node): boolean => childrenOf(item).length > 0 && childrenOf(item).every(({ type }) => type === 'list')

/** The items of a list as HTML has them: a list inside it belongs to the item before. */
export function itemsOfList(list: Node): Node[] {
  const items: Node[] = []
  for (const item of childrenOf(list)) {
    const before = items.at(-1)
    if (before && holdsListAlone(item)) items[items.length - 1] = { ...before, children: [...childrenOf(before), ...childrenOf(item)] }
    else items.push(item)
  }
  return items
}
