'use client'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { editorText } from './itemForm.ts'

type Props = { form: HTMLElement; label: string; onPress: (node: Node) => void }
type Place = { left: number; top: number; node: Node }

const width = 160 // px, at most

/** Beside a selection in a text: one press to comment on it. With the keyboard it is Ctrl + Alt + M. */
export function SelectionButton({ form, label, onPress }: Props) {
  const [place, setPlace] = useState<Place>()
  useEffect(() => {
    const follow = (): void => {
      const selection = document.getSelection()
      const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined
      const node = range?.commonAncestorContainer
      const editor = (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>(editorText)
      if (!range || range.collapsed || !node || !editor || !form.contains(editor)) return setPlace(undefined)
      const { right, bottom } = range.getBoundingClientRect()
      const isInSight = bottom > 0 && bottom < window.innerHeight
      setPlace(isInSight ? { node, left: Math.max(8, Math.min(right, window.innerWidth - width)), top: bottom + 6 } : undefined)
    }
    document.addEventListener('selectionchange', follow)
    document.addEventListener('scroll', follow, true)
    return () => {
      document.removeEventListener('selectionchange', follow)
      document.removeEventListener('scroll', follow, true)
    }
  }, [form])
  if (!place) return null
  return createPortal(
    <button
      type="button"
      className="comment-selection"
      style={{ left: place.left, top: place.top }}
      // The selection would be gone before the press is over.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onPress(place.node)}
      // Ctrl + Alt + M does the same, without a journey through the page.
      tabIndex={-1}
    >
      {label}
    </button>,
    document.body,
  )
}

