'use client'
import { Button, useAuth, useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { SidePanel } from '#design/admin/SidePanel.tsx'
import { useKeptFocus } from '#design/admin/useKeptFocus.ts'
import { toLanguage } from '#languages/language.ts'
import { sayComment } from '#languages/messages/comments.ts'
import type { ShownComment } from '../shownComments.ts'
import { CommentComposer, type CommentTarget } from './CommentComposer.tsx'
import type { PlaceOf } from './commentDrafts.ts'
import { DraftOffer } from './DraftOffer.tsx'
import { CommentThread } from './CommentThread.tsx'
import { itemFields } from './itemFields.ts'
import { editorText, fieldAt, fieldElement, openField } from './itemForm.ts'
import { selectedPassage } from './passageInForm.ts'
import { SelectionButton } from './SelectionButton.tsx'
import { showPassage } from './showPassage.ts'
import { useBegunComment } from './useBegunComment.ts'
import { useComments } from './useComments.ts'
import { useMarkedComment } from './useMarkedComment.ts'
import { usePassages } from './usePassages.ts'
import './comments.css'

const nothing: ShownComment[] = []
const beingWritten = 'being written'

/** The talk about an item beside its text: threads, and a place to write. */
export function CommentsPanel() {
  const { id, collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const { code: locale } = useLocale()
  const { getEntityConfig } = useConfig()
  const router = useRouter()
  const language = toLanguage(i18n.language)
  const address = id && collectionSlug ? `/api/${collectionSlug}/${id}` : undefined
  const person = String(user?.id ?? '')
  const placeOf = useCallback<PlaceOf>((slot) => ({ person, address: address ?? '', slot }), [person, address])
  const newPlace = useMemo(() => placeOf('new'), [placeOf])
  const { comments = nothing, write } = useComments(address, language)
  const [panel, setPanel] = useState<HTMLElement | null>(null)
  const form = panel?.closest('form') ?? null
  const focus = useKeptFocus(panel)
  const [target, setTarget] = useState<CommentTarget>()
  const [active, setActive] = useState<string>()
  // What is being written about stays in sight when the selection is gone.
  const marked = useMemo(() => {
    const { field = null, passage } = target ?? {}
    return passage ? [...comments, { id: beingWritten, field, passage, locale, blocking: false, resolved: false }] : comments
  }, [comments, target, locale])
  const passages = usePassages(form, marked, target?.passage ? beingWritten : active, locale)
  const fields = useMemo(() => {
    const config = collectionSlug ? getEntityConfig({ collectionSlug }) : undefined
    return itemFields(config?.fields ?? [], (label) => getTranslation(label as string, i18n))
  }, [collectionSlug, getEntityConfig, i18n])
  const say = (key: Parameters<typeof sayComment>[1], values?: Record<string, string | number>) => sayComment(language, key, values)

  const threads = comments.filter(({ thread }) => !thread)
  const unresolved = threads.filter(({ resolved }) => !resolved)
  const resolved = threads.filter((one) => one.resolved)
  // Once open it stays so: the last comment resolved would fold the panel away from under the reader's hands.
  const [hasTalk, setHasTalk] = useState(false)
  const { begun, drop } = useBegunComment(newPlace)
  if ((unresolved.length > 0 || begun) && !hasTalk) setHasTalk(true)

  const unfold = (): void => panel?.closest('details')?.setAttribute('open', '')
  /** Writes about the field that a node lies in, or the passage selected there. */
  const composeAt = (node: Node | null): void => {
    const field = form && node ? fieldAt(form, fields, node) : undefined
    const element = form && field?.isText ? fieldElement(form, field.path) : undefined
    const passage = element && selectedPassage(element)
    focus.leave()
    unfold()
    setTarget({ field: field?.path, passage })
  }
  const activate = (comment: string): void => {
    setActive(comment)
    unfold()
    const thread = panel?.querySelector(`[data-comment="${comment}"]`)
    thread?.closest('details.comments__resolved')?.setAttribute('open', '')
    // On a phone the panel lies below the text: nobody is thrown out of what they read.
    if (window.matchMedia('(min-width: 1025px)').matches) thread?.scrollIntoView({ block: 'nearest' })
  }
  const jump = async (comment: ShownComment): Promise<void> => {
    setActive(comment.id)
    // A field of several languages shows one at a time.
    if (comment.locale && comment.locale !== locale) return router.push(`?locale=${comment.locale}&comment=${comment.id}`)
    const field = fields.find(({ path }) => path === comment.field)
    const element = form && field ? await openField(form, field) : undefined
    if (element) await showPassage(element, comment.passage)
  }

  useMarkedComment(comments, locale, (comment) => {
    activate(comment.id)
    void jump(comment)
  })
  useEffect(() => {
    if (!form) return undefined
    const onKey = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || !event.altKey || event.code !== 'KeyM') return
      // A text that may only be read is selected, but has no focus.
      const node = [document.activeElement, document.getSelection()?.anchorNode ?? null].find((one) => one && form.contains(one))
      if (!node) return
      event.preventDefault()
      composeAt(node)
    }
    const onClick = (event: MouseEvent): void => {
      const point = document.caretPositionFromPoint?.(event.clientX, event.clientY)
      const clicked = [...passages].find(([, shown]) => shown !== 'deleted' && 'range' in shown && point && shown.range.isPointInRange(point.offsetNode, point.offset))
      if (clicked && clicked[0] !== beingWritten && event.target instanceof Element && event.target.closest(editorText)) activate(clicked[0])
    }
    document.addEventListener('keydown', onKey)
    form.addEventListener('click', onClick)
    return () => {
      document.removeEventListener('keydown', onKey)
      form.removeEventListener('click', onClick)
    }
  })

  if (!address || !collectionSlug) return null
  const threadProps = (comment: ShownComment) => ({
    address,
    placeOf,
    language,
    comment,
    replies: comments.filter(({ thread }) => thread === comment.id),
    place: fields.find(({ path }) => path === comment.field)?.label ?? comment.field ?? undefined,
    passage: passages.get(comment.id),
    active: comment.id === active,
    onShow: () => void jump(comment),
    write,
  })
  return (
    <SidePanel title={say('comments')} count={unresolved.length} open={hasTalk}>
      <div ref={setPanel} className="comments">
        {form && !target && <SelectionButton form={form} label={say('commentSelection')} onPress={composeAt} />}
        {target ? (
          <CommentComposer
            address={address}
            place={newPlace}
            language={language}
            fields={fields}
            target={target}
            onTarget={setTarget}
            onDone={() => setTarget(undefined)}
            onSend={(data) => write({ ...data, collection: collectionSlug, item: String(id), locale })}
          />
        ) : (
          <>
            {begun ? (
              <DraftOffer text={begun.draft.text} language={language} onGoOn={() => setTarget(begun.target ?? {})} onDrop={drop} />
            ) : (
              <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setTarget({})}>
                {say('send')}
              </Button>
            )}
            <p className="comments__help comments__shortcut">{say('shortcut')}</p>
          </>
        )}
        {threads.length === 0 && <p className="comments__none">{say('none')}</p>}
        {unresolved.map((comment) => (
          <CommentThread key={comment.id} {...threadProps(comment)} />
        ))}
        {resolved.length > 0 && (
          <details className="comments__resolved">
            <summary>{say('resolvedThreads', { count: resolved.length })}</summary>
            {resolved.map((comment) => (
              <CommentThread key={comment.id} {...threadProps(comment)} />
            ))}
          </details>
        )}
      </div>
    </SidePanel>
  )
}
