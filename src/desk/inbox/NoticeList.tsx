'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { askApi } from '#design/admin/askApi.ts'
import type { Language } from '#languages/language.ts'
import { sayInbox } from '#languages/messages/inbox.ts'
import { sayNoticesRead } from '#notifications/admin/noticesRead.ts'
import type { ShownNotice } from './findNotices.ts'

type Props = { notices: ShownNotice[]; language: Language }

/** Notices with their links; following one marks it as read. */
export function NoticeList({ notices, language }: Props) {
  const router = useRouter()
  const [read, setRead] = useState(() => new Set(notices.flatMap(({ id, isRead }) => (isRead ? [id] : []))))
  const say = (key: Parameters<typeof sayInbox>[1]) => sayInbox(language, key)

  const mark = async (address: string, ids: string[]): Promise<boolean> => {
    const asked = await askApi(address, language, { method: 'PATCH', data: { read: true } })
    if (!asked.ok) toast.error(asked.sentence)
    else setRead((before) => new Set([...before, ...ids]))
    sayNoticesRead()
    return asked.ok
  }
  const markAll = async (): Promise<void> => {
    if (await mark('/api/notices?where[read][equals]=false', notices.map(({ id }) => id))) router.refresh()
  }
  const follow = async ({ id, link }: ShownNotice): Promise<void> => {
    if (!read.has(id)) await mark(`/api/notices/${id}`, [id])
    if (link) router.push(link)
  }

  if (notices.length === 0) return <p>{say('none')}</p>
  return (
    <>
      {read.size < notices.length && (
        <Button size="small" buttonStyle="secondary" onClick={() => void markAll()}>
          {say('markAll')}
        </Button>
      )}
      <ol className="inbox">
        {notices.map((notice) => (
          <li key={notice.id} className={read.has(notice.id) ? '' : 'inbox__unread'}>
            <time dateTime={notice.at}>{notice.when}</time> {!read.has(notice.id) && <strong>{say('isNew')}</strong>}
            {notice.link ? (
              <a
                href={notice.link}
                onClick={(event) => {
                  event.preventDefault()
                  void follow(notice)
                }}
              >
                {notice.text}
              </a>
            ) : (
              <p>{notice.text}</p>
            )}
            {!read.has(notice.id) && (
              <button type="button" onClick={() => void mark(`/api/notices/${notice.id}`, [notice.id])}>
                {say('markRead')}
              </button>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
