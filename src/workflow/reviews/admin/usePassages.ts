'use client'
import { useEffect, useState } from 'react'
import type { ShownComment } from '../shownComments.ts'
import { highlightPassages, type Shade } from './highlightPassages.ts'
import { fieldElement } from './itemForm.ts'
import { passageInField, type ShownPassage } from './passageInForm.ts'

export type Passages = ReadonlyMap<string, ShownPassage | 'deleted'>

/** A comment, or one that is being written. */
export type PassageOf = Pick<ShownComment, 'id' | 'field' | 'locale' | 'passage' | 'blocking' | 'resolved'>

const pause = 300 // ms after the last keystroke

/** Keeps the commented passages in sight while the text is being written, by the id of their comment. */
export function usePassages(form: HTMLElement | null, comments: PassageOf[], active: string | undefined, locale: string): Passages {
  const [passages, setPassages] = useState<Passages>(new Map())
  useEffect(() => {
    if (!form) return undefined
    const withPassage = comments.filter(({ passage, locale: own }) => passage && (!own || own === locale))
    const find = (): void => {
      setPassages(
        new Map(
          withPassage.flatMap(({ id, field, passage }) => {
            const shown = field && passage && passageInField(fieldElement(form, field), passage)
            return shown ? [[id, shown] as const] : []
          }),
        ),
      )
    }
    find()
    if (withPassage.length === 0) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const findSoon = (): void => {
      clearTimeout(timer)
      timer = setTimeout(find, pause)
    }
    // The panel itself lies in the form too: what changes there has no bearing.
    const observer = new MutationObserver((changes) => {
      if (changes.some(({ target }) => !(target instanceof Element ? target : target.parentElement)?.closest('.comments'))) findSoon()
    })
    observer.observe(form, { childList: true, characterData: true, subtree: true })
    form.addEventListener('input', findSoon)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
      form.removeEventListener('input', findSoon)
    }
  }, [form, comments, locale])

  useEffect(() => {
    const shadeOf = ({ id, blocking }: PassageOf): Shade => (id === active ? 'comment-active' : blocking ? 'comment-blocking' : 'comment')
    return highlightPassages(
      comments.flatMap((comment) => {
        const shown = passages.get(comment.id)
        const isShaded = !comment.resolved || comment.id === active
        return shown && shown !== 'deleted' && 'range' in shown && isShaded ? [{ range: shown.range, shade: shadeOf(comment) }] : []
      }),
    )
  }, [passages, comments, active])
  return passages
}
