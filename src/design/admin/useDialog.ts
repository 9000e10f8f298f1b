import { useEffect, useRef, type RefObject } from 'react'
import './dialog.css'

/** A dialog that is open as long as it is drawn. What had the focus before gets it back: React takes the dialog away before the browser does that. */
export function useDialog(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return dialog
}
