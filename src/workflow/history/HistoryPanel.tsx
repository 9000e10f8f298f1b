'use client'
import { Button, Link, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { askApi } from '#design/admin/askApi.ts'
import { SidePanel } from '#design/admin/SidePanel.tsx'
import { toLanguage } from '#languages/language.ts'
import { sayHistory } from '#languages/messages/history.ts'
import { onMovesChanged } from '../admin/movesChanged.ts'
import { compareAddress } from '../revisions/addresses.ts'
import { isWorkflowCollection } from '../workflowOptions.ts'
import type { History, HistoryEntry } from './historyEndpoint.ts'
import './history.css'

/** Who did what to this item, and when: in the side column of its editor. */
export function HistoryPanel() {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const language = toLanguage(i18n.language)
  const [entries, setEntries] = useState<HistoryEntry[]>([])
  const [pages, setPages] = useState({ shown: 0, hasMore: false })
  const [refusal, setRefusal] = useState<string>()
  const [changed, setChanged] = useState(0)
  const address = id && collectionSlug ? `/api/${collectionSlug}/${id}/history` : undefined

  const show = async (page: number): Promise<void> => {
    if (!address) return
    const asked = await askApi<History>(`${address}?page=${page}`, language)
    if (!asked.ok) return setRefusal(asked.sentence)
    setRefusal(undefined)
    setEntries((before) => (page === 1 ? asked.answer.entries : [...before, ...asked.answer.entries]))
    setPages({ shown: page, hasMore: asked.answer.hasMore })
  }
  useEffect(() => onMovesChanged(() => setChanged((count) => count + 1)), [])
  useEffect(() => {
    void show(1)
    // Every save and every move adds a line.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [address, savedDocumentData?.updatedAt, changed, language])
  if (!address || !isWorkflowCollection(collectionSlug)) return null
  const item = { collection: collectionSlug, id: String(id) }

  return (
    <SidePanel title={sayHistory(language, 'history')}>
      <p>
        <Link href={compareAddress(config.routes.admin, item)} prefetch={false}>
          {sayHistory(language, 'compare')}
        </Link>
      </p>
      {refusal && <p role="alert">{refusal}</p>}
      {entries.length === 0 && !refusal && <p>{sayHistory(language, 'empty')}</p>}
      <ol className="history">
        {entries.map(({ id: key, at, when, sentence, states, reason, revision }) => (
          <li key={key}>
            <time dateTime={at}>{when}</time>
            <p>{sentence}</p>
            {states && <p className="history__aside">{states}</p>}
            {reason && <p className="history__aside">{sayHistory(language, 'reason', { reason })}</p>}
            {revision && (
              <Link href={compareAddress(config.routes.admin, item, { after: revision })} prefetch={false}>
                {sayHistory(language, 'revision')}
              </Link>
            )}
          </li>
        ))}
      </ol>
      {pages.hasMore && (
        <Button size="small" buttonStyle="secondary" margin={false} onClick={() => void show(pages.shown + 1)}>
          {sayHistory(language, 'more')}
        </Button>
      )}
    </SidePanel>
  )
}
