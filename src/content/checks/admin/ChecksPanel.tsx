'use client'
import { toast, useAllFormFields, useConfig, useDocumentInfo, useForm, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { SidePanel } from '#design/admin/SidePanel.tsx'
import { useKeptFocus } from '#design/admin/useKeptFocus.ts'
import { toLanguage } from '#languages/language.ts'
import { sayCheck } from '#languages/messages/checks.ts'
import { jumpTo } from './jumpTo.ts'
import { mendBody } from './mendBody.ts'
import { tabOf } from './tabOf.ts'
import { useFindings, type ShownFinding } from './useFindings.ts'
import './checksPanel.css'

const groups = ['block', 'explain', 'advice'] as const

/** What the checks find in the form as it stands, saved or not; each leads to its place and is mended there. */
export function ChecksPanel() {
  const { id, collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { code: locale } = useLocale()
  const { getEntityConfig } = useConfig()
  const { getDataByPath, setModified } = useForm()
  const [fields, dispatchFields] = useAllFormFields()
  const language = toLanguage(i18n.language)
  const { findings, failure } = useFindings({ collection: collectionSlug ?? '', id, locale, fields, language })
  const [before, setBefore] = useState<{ field: string; value: string }[]>([])
  const say = (key: Parameters<typeof sayCheck>[1]) => sayCheck(language, key)
  const readTab = (field: string) => tabOf(getEntityConfig({ collectionSlug: collectionSlug ?? '' })?.fields ?? [], field)

  const write = (field: string, value: string): void => {
    dispatchFields({ type: 'UPDATE', path: field, value })
    setModified(true)
  }
  const mend = async ({ place, mend: changes = [] }: ShownFinding): Promise<boolean> => {
    if (changes.some(({ node }) => node)) return mendBody(changes, readTab(place.field))
    const [change] = changes
    const value = getDataByPath<unknown>(place.field)
    if (!change || value !== change.from) return false
    setBefore((earlier) => [...earlier, { field: place.field, value: change.from }])
    write(place.field, change.to)
    return true
  }
  const press = async (wanted: ShownFinding[]): Promise<void> => {
    const places = new Set<string>()
    let stale = false
    for (const finding of wanted) {
      const place = JSON.stringify(finding.place)
      if (places.has(place)) continue
      places.add(place)
      if (!(await mend(finding))) stale = true
    }
    if (stale) toast.error(say('mendStale'))
    else toast.success(say('mended'))
  }
  const undo = (): void => {
    const last = before.at(-1)
    if (!last) return
    write(last.field, last.value)
    setBefore(before.slice(0, -1))
  }
  const mendable = (findings ?? []).filter((finding) => finding.mend)

  const [panel, setPanel] = useState<HTMLElement | null>(null)
  useKeptFocus(panel)
  // Two findings of one paragraph were both made of its text as it was: the second is mended after the next check, as long as they become fewer.
  const left = useRef(0)
  const pressAll = (): void => {
    left.current = mendable.length
    void press(mendable)
  }
  const goOn = useEffectEvent(() => {
    if (mendable.length > 0 && mendable.length < left.current) pressAll()
    else left.current = 0
  })
  useEffect(() => goOn(), [findings])

  return (
    <SidePanel title={say('checks')} count={findings?.length} open>
      <div ref={setPanel} className="checks-panel" aria-live="polite">
        {failure && <p role="alert">{failure}</p>}
        {!findings && !failure && <p>{say('checking')}</p>}
        {findings?.length === 0 && !failure && <p>{say('nothingFound')}</p>}
        {(mendable.length > 1 || before.length > 0) && (
          <p className="checks-panel__all">
            {mendable.length > 1 && <button type="button" onClick={pressAll}>{say('mendAll')}</button>}
            {before.length > 0 && <button type="button" onClick={undo}>{say('mendUndo')}</button>}
          </p>
        )}
        {groups.map((level) => {
          const shown = (findings ?? []).filter((finding) => finding.level === level)
          return shown.length === 0 ? null : (
            <section key={level} className={`checks-panel__group checks-panel__group--${level}`}>
              <h3>{say(`${level}Group`)}</h3>
              <ul>
                {shown.map((finding) => (
                  <li key={JSON.stringify([finding.says, finding.place, finding.values])}>
                    <span>{finding.sentence}</span>
                    <span className="checks-panel__buttons">
                      {finding.place.item ? (
                        <a href={`/admin/collections/${finding.place.item.collection}/${finding.place.item.id}`} target="_blank" rel="noreferrer">
                          {say('openItem')}
                        </a>
                      ) : (
                        <button type="button" onClick={() => void jumpTo(finding.place, readTab(finding.place.field))}>{say('jump')}</button>
                      )}
                      {finding.mend && <button type="button" onClick={() => void press([finding])}>{say('mend')}</button>}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </SidePanel>
  )
}
