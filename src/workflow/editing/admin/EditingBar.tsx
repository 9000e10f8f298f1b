'use client'
import { getTranslation } from '@payloadcms/translations'
import { toast, useAuth, useBulkUploadDrawerSlug, useConfig, useDocumentInfo, useForm, useFormModified, useLocale, useModal, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { useConfirmation } from '#design/admin/useConfirmation.tsx'
import { toLanguage } from '#languages/language.ts'
import { sayEditing } from '#languages/messages/editing.ts'
import type { BrowserCopy, CopyPlace } from './browserCopy.ts'
import { ConflictDialog, type Solution } from './ConflictDialog.tsx'
import { contentFields, withValues } from '../../revisions/contentFields.ts'
import { findConflicts } from './findConflicts.ts'
import { loadConflict, type ConflictToSolve } from './loadConflict.ts'
import { OtherPeople } from './OtherPeople.tsx'
import { saveEvent } from './SaveButton.tsx'
import { saveOnTop } from './saveOnTop.ts'
import { SaveState } from './SaveState.tsx'
import { SignInDialog } from './SignInDialog.tsx'
import { UnsavedOffer } from './UnsavedOffer.tsx'
import { useEditing } from './useEditing.ts'
import { useSaving } from './useSaving.ts'
import { useUnsavedMark } from './useUnsavedMark.ts'
import { useWarning } from './useWarning.ts'
import './editing.css'

type Row = Record<string, unknown>

/** An editor's page as one of many: who else is here, what is not saved yet, and what to do when somebody else has saved. */
export function EditingBar() {
  const { collectionSlug, data, id, hasSavePermission } = useDocumentInfo()
  const { user } = useAuth()
  const { code: locale } = useLocale()
  const { isModalOpen } = useModal()
  const bulkUpload = useBulkUploadDrawerSlug()
  // Who has opened the page stays its person, even when the session ends.
  const [person] = useState(user)
  // Payload makes and throws away the forms of many uploads at once by itself.
  const [isOneOfMany] = useState(() => isModalOpen(bulkUpload))
  if (!collectionSlug || !person || data?.deletedAt || isOneOfMany) return null
  return <Bar key={`${id}:${locale}`} collection={collectionSlug} id={id === undefined ? undefined : String(id)} person={person} mayWrite={hasSavePermission !== false} />
}

type Props = { collection: string; id: string | undefined; person: { id: string | number; email?: string }; mayWrite: boolean }

function Bar({ collection, id, person, mayWrite }: Props) {
  const { setData, incrementVersionCount } = useDocumentInfo()
  const { formRef, getData, reset, setBackgroundProcessing, setModified, submit } = useForm()
  const modified = useFormModified()
  const processing = useSaving()
  const { getEntityConfig } = useConfig()
  const { code: locale } = useLocale()
  const { i18n } = useTranslation()
  const { refreshCookieAsync } = useAuth()
  const router = useRouter()
  const language = toLanguage(i18n.language)
  const place = useMemo<CopyPlace>(() => ({ person: String(person.id), collection, item: id, locale }), [person.id, collection, id, locale])
  const fields = useMemo(() => contentFields(getEntityConfig({ collectionSlug: collection as 'news' })?.fields ?? []), [collection, getEntityConfig])

  const [offers, setOffers] = useState<BrowserCopy[]>([])
  const [conflict, setConflict] = useState<{ found: ConflictToSolve; saves: boolean; slot: string }>()
  const [isSigningIn, setSigningIn] = useState(false)
  const [waits, setWaits] = useState(false)
  const { confirm, confirmation } = useConfirmation(language)

  const content = (): Row => {
    const { file: _, ...values } = getData() as Row
    return values
  }
  const differsFromForm = ({ data }: BrowserCopy): boolean => findConflicts(fields, data, content(), undefined).length > 0
  const { slot, setSlot, others, newest, connection, kept, tell, keep, forget } = useEditing({
    place,
    language,
    content,
    onCopies: (copies) => {
      for (const copy of copies) if (!differsFromForm(copy)) void forget(copy.slot)
      setOffers(copies.filter(differsFromForm))
    },
    onAnswer: () => {
      if (waits) void save()
    },
  })

  const translate = (label: unknown): string => (label ? getTranslation(label as string, i18n) : '')
  const titleFields = (slug: string): string => getEntityConfig({ collectionSlug: slug as 'news' })?.admin.useAsTitle ?? 'id'
  // What was asked before this page saved is older than what it shows.
  const shownSave = content().updatedAt
  const isBehind = !processing && id !== undefined && newest !== undefined && typeof shownSave === 'string' && newest.updatedAt > shownSave
  const isMoved = !processing && !isBehind && typeof newest?.state === 'string' && newest.state !== (content().state ?? newest.state)

  /** Puts a whole document into the form. */
  const fill = async (document: Row, { unsaved }: { unsaved: boolean }): Promise<void> => {
    await reset(document)
    if (unsaved) setModified(true)
    else setData(document)
  }

  const compare = async (mine: Row, basedOn: string | undefined, how: { saves: boolean; slot: string }): Promise<void> => {
    const found = await loadConflict({ place, language, fields, mine, basedOn, titleFields })
    if (typeof found === 'string') {
      toast.error(found)
      return
    }
    // The server had saved it already: only its answer was lost.
    const isSaved = how.saves && found.conflicts.length === 0 && found.newest.state === mine.state
    if (isSaved) {
      await fill(found.newest, { unsaved: false })
      await forget(how.slot)
    } else {
      setConflict({ found, ...how })
    }
  }

  /** Of several fields that were written in during a save Payload keeps the last alone. */
  const keepTyped = async (sent: Row, typed: Row): Promise<void> => {
    const during = findConflicts(fields, typed, sent, undefined)
    if (during.length === 0) return
    await new Promise((resolve) => setTimeout(resolve, 100))
    const kept = findConflicts(fields, content(), sent, undefined)
    const lost = during.filter(({ path }) => !kept.some((one) => one.path === path))
    if (lost.length > 0) await fill(withValues(content(), new Map(lost.map(({ path, mine }) => [path, mine]))), { unsaved: true })
  }

  const saveOnce = async (): Promise<void> => {
    setWaits(false)
    const told = await keep()
    if (!told.ok && told.status === undefined) return setWaits(true)
    if (!told.ok && told.status === 401) return setSigningIn(true)
    const before = content()
    const action = `/api/${collection}${id ? `/${id}` : ''}?locale=${locale}&depth=0&fallback-locale=null&draft=true`
    // Resolves to nothing when it was refused or lost: the form has said why.
    const order = { action, method: id ? 'PATCH' : 'POST', overrides: { _status: 'draft' }, skipValidation: true } as const
    if (!id) return void (await submit(order))
    // Whoever writes on while the text is on its way keeps the cursor and the words.
    setBackgroundProcessing(true)
    const done = await submit({ ...order, acceptValues: { overrideLocalChanges: false }, disableFormWhileProcessing: false })
    // The form takes the answer in at its next drawing.
    const typed = content()
    setBackgroundProcessing(false)
    if (done) return keepTyped(before, typed)
    const answer = await tell()
    if (!answer.ok) return setWaits(answer.status === undefined)
    const { newest: current } = answer.answer
    const isOther = current && (current.updatedAt !== before.updatedAt || current.state !== (before.state ?? null))
    if (isOther) await compare(before, before.updatedAt as string | undefined, { saves: true, slot })
  }
  const saving = useRef(false)
  const save = useEffectEvent(async () => {
    if (saving.current) return
    saving.current = true
    await saveOnce().finally(() => (saving.current = false))
  })

  const solve = async ({ merged, mine }: Solution): Promise<string | undefined> => {
    if (!conflict) return undefined
    const { saves, slot: from } = conflict
    if (!saves || mine.size === 0) {
      await fill(merged, { unsaved: mine.size > 0 })
      if (mine.size === 0) await forget(from)
      else setSlot(from)
    } else {
      const answer = await saveOnTop({ place, language, merged, mine })
      if (answer.ok) {
        await fill(answer.document, { unsaved: false })
        incrementVersionCount()
        await forget(from)
        toast.success(sayEditing(language, 'saved'))
      } else if (answer.isStale) {
        setConflict(undefined)
        await compare(conflict.found.mine, String(merged.updatedAt), { saves, slot: from })
        return undefined
      } else {
        return answer.sentence
      }
    }
    setConflict(undefined)
    await tell()
    return undefined
  }

  const takeBack = async (copy: BrowserCopy): Promise<void> => {
    setOffers((all) => all.filter((one) => one !== copy))
    const isStale = id !== undefined && copy.basedOn !== content().updatedAt
    if (isStale) return compare(copy.data, copy.basedOn ?? undefined, { saves: false, slot: copy.slot })
    await fill({ ...content(), ...copy.data }, { unsaved: true })
    setSlot(copy.slot)
    toast.success(sayEditing(language, 'takenBack'))
  }
  const discard = async (copy: BrowserCopy): Promise<void> => {
    if (!(await confirm(sayEditing(language, 'discardSure'), sayEditing(language, 'discardForGood')))) return
    setOffers((all) => all.filter((one) => one !== copy))
    void forget(copy.slot)
  }
  const showNewest = async (): Promise<void> => {
    const found = await loadConflict({ place, language, fields, mine: content(), basedOn: undefined, titleFields })
    if (typeof found === 'string') toast.error(found)
    else {
      await fill(found.newest, { unsaved: false })
      router.refresh()
    }
  }

  useEffect(() => {
    const form = formRef.current
    const listen = (): void => void save()
    form?.addEventListener(saveEvent, listen)
    return () => form?.removeEventListener(saveEvent, listen)
  }, [formRef])

  useUnsavedMark(() => {
    if (kept) void forget(slot)
  })
  useWarning(language, !modified ? undefined : connection === 'signedOut' || connection === 'offline' ? connection : isBehind || isMoved ? 'newerWarning' : undefined)

  const isEmpty = others.length === 0 && offers.length === 0 && !isBehind && !isMoved && connection !== 'offline' && connection !== 'signedOut' && !(modified && kept)
  return (
    <section className="editing-bar" data-empty={isEmpty} aria-label={sayEditing(language, 'bar')}>
      <OtherPeople language={language} others={others} />
      <SaveState
        language={language}
        connection={connection}
        kept={modified ? kept : undefined}
        modified={modified}
        waits={waits}
        newer={isBehind || isMoved ? newest : undefined}
        isMoved={isMoved}
        onCompare={() => void compare(content(), content().updatedAt as string | undefined, { saves: false, slot })}
        onShow={() => void showNewest()}
        onSignIn={() => setSigningIn(true)}
      />
      {mayWrite && <UnsavedOffer language={language} offers={offers} isStale={(copy) => id !== undefined && copy.basedOn !== content().updatedAt} onTake={(copy) => void takeBack(copy)} onDiscard={(copy) => void discard(copy)} />}
      {confirmation}
      {conflict && (
        <ConflictDialog
          language={language}
          translate={translate}
          conflict={conflict.found}
          savedBy={newest?.by}
          saves={conflict.saves}
          onCancel={() => setConflict(undefined)}
          onSolve={solve}
        />
      )}
      {isSigningIn && (
        <SignInDialog
          language={language}
          email={person.email ?? ''}
          onCancel={() => setSigningIn(false)}
          onSignedIn={() => {
            setSigningIn(false)
            void refreshCookieAsync()
            void save()
          }}
        />
      )}
    </section>
  )
}
