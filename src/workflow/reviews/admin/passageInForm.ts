import { commentLimits } from '../commentLimits.ts'
import { findPassage } from '../findPassage.ts'
import type { Passage } from '../parseComment.ts'
import { editorIn, inputsIn, isTextInput, type TextInput } from './itemForm.ts'
import { offsetOf, rangeOf, readText } from './readText.ts'

/** A passage as it stands on the screen: in an editor's text, or in an input. */
export type ShownPassage = { edited: boolean } & ({ range: Range } | { input: TextInput; start: number; end: number })

/** Where a passage stands in a field. `deleted` when it does not, undefined while the field's text is not there yet. */
export function passageInField(field: HTMLElement | undefined, passage: Passage): ShownPassage | 'deleted' | undefined {
  if (!field) return undefined
  const editor = editorIn(field)
  if (!editor && !isTextInput(field)) return undefined
  const found: ShownPassage[] = []
  if (editor) {
    const read = readText(editor)
    const place = findPassage(read.text, passage)
    const range = place && rangeOf(read, place.start, place.end)
    if (range) found.push({ edited: place.edited, range })
  }
  for (const input of inputsIn(field)) {
    if (found.some(({ edited }) => !edited)) break
    const place = findPassage(input.value, passage)
    if (place) found.push({ ...place, input })
  }
  return found.find(({ edited }) => !edited) ?? found[0] ?? 'deleted'
}

/** What is selected in a field, as a comment keeps it; undefined when nothing is. */
export function selectedPassage(field: HTMLElement): Passage | undefined {
  const active = document.activeElement
  if (isTextInput(active) && field.contains(active)) return cut(active.value, active.selectionStart ?? 0, active.selectionEnd ?? 0)
  const editor = editorIn(field)
  const selection = document.getSelection()
  if (!editor || !selection?.rangeCount) return undefined
  const range = selection.getRangeAt(0)
  if (range.collapsed || !editor.contains(range.commonAncestorContainer)) return undefined
  const read = readText(editor)
  return cut(read.text, offsetOf(read, range.startContainer, range.startOffset), offsetOf(read, range.endContainer, range.endOffset))
}

function cut(text: string, from: number, to: number): Passage | undefined {
  const selected = text.slice(from, to)
  const start = from + selected.length - selected.trimStart().length
  const exact = selected.trim()
  if (exact === '') return undefined
  const end = start + exact.length
  return { exact, prefix: text.slice(Math.max(0, start - commentLimits.context), start), suffix: text.slice(end, end + commentLimits.context) }
}
