const name = 'media-center:moves-changed'

/** Something beside the item has changed what may be done with it: the move buttons ask again. */
export const sayMovesChanged = (): boolean => window.dispatchEvent(new Event(name))

export function onMovesChanged(listener: () => void): () => void {
  window.addEventListener(name, listener)
  return () => window.removeEventListener(name, listener)
}
