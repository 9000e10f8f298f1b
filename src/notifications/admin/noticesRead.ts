const name = 'media-center:notices-read'

/** Notices were read on this page: the count in the header asks again. */
export const sayNoticesRead = (): boolean => window.dispatchEvent(new Event(name))

export function onNoticesRead(listener: () => void): () => void {
  window.addEventListener(name, listener)
  return () => window.removeEventListener(name, listener)
}
