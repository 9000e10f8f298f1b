import type { Passage } from '../parseComment.ts'
import { editorIn, isTextInput } from './itemForm.ts'
import { passageInField } from './passageInForm.ts'

const patience = 60 // frames

/** Brings a field, and the passage in it, before the reader's eyes and under the cursor. */
export async function showPassage(field: HTMLElement, passage: Passage | null): Promise<void> {
  const shown = passage ? await untilShown(field, passage) : undefined
  const behavior = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
  const place = shown && shown !== 'deleted' && 'range' in shown ? shown.range.startContainer.parentElement : shown && shown !== 'deleted' ? shown.input : field
  place?.scrollIntoView({ block: 'center', behavior })
  if (!shown || shown === 'deleted') return focusField(field)
  if ('input' in shown) {
    shown.input.focus({ preventScroll: true })
    shown.input.setSelectionRange(shown.start, shown.end)
    return
  }
  editorIn(field)?.focus({ preventScroll: true })
  const start = shown.range.cloneRange()
  start.collapse(true)
  document.getSelection()?.removeAllRanges()
  document.getSelection()?.addRange(start)
}

/** A text comes some time after its tab has been opened or its language chosen. */
async function untilShown(field: HTMLElement, passage: Passage): Promise<ReturnType<typeof passageInField>> {
  let shown = passageInField(field, passage)
  for (let frame = 0; frame < patience && (!shown || shown === 'deleted'); frame += 1) {
    await new Promise(requestAnimationFrame)
    shown = passageInField(field, passage)
  }
  return shown
}

function focusField(field: HTMLElement): void {
  const focusable = isTextInput(field) ? field : field.querySelector<HTMLElement>('input, textarea, select, button, [contenteditable="true"]')
  focusable?.focus({ preventScroll: true })
}
