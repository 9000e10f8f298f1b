'use client'
import { useEffect, useRef } from 'react'

/**
 * What was pressed inside often goes with what it did, and takes the keyboard's focus with it into nothing. It goes back to
 * where the writing began, else to the head of the folding panel, else to the element itself, which then needs a tabIndex.
 */
export function useKeptFocus(panel: HTMLElement | null) {
  const isInside = useRef(false)
  const cameFrom = useRef<Element>(undefined)
  useEffect(() => {
    if (!panel) return undefined
    const follow = ({ target }: Event): void => {
      isInside.current = target instanceof Node && panel.contains(target)
    }
    document.addEventListener('focusin', follow)
    document.addEventListener('pointerdown', follow)
    return () => {
      document.removeEventListener('focusin', follow)
      document.removeEventListener('pointerdown', follow)
    }
  }, [panel])
  useEffect(() => {
    if (!panel || !isInside.current || document.activeElement !== document.body) return
    const back = cameFrom.current?.isConnected ? cameFrom.current : (panel.closest('details')?.querySelector('summary') ?? panel)
    cameFrom.current = undefined
    if (back instanceof HTMLElement) back.focus({ preventScroll: true })
  })
  return {
    /** Writing begins: what has the focus now gets it back. */
    leave: (): void => {
      cameFrom.current = document.activeElement ?? undefined
    },
  }
}
