'use client'
import { Link, useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { askApi } from '#design/admin/askApi.ts'
import { toLanguage } from '#languages/language.ts'
import { sayInbox } from '#languages/messages/inbox.ts'
import { onNoticesRead } from './noticesRead.ts'
import './inboxLink.css'

const askEverySeconds = 30

/** How many notices wait for this person: in the panel's header, asked anew now and then while somebody looks. */
export function InboxLink() {
  const { user } = useAuth()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const path = usePathname()
  const language = toLanguage(i18n.language)
  const [unread, setUnread] = useState(0)

  useEffect(() => {
    if (!user) return undefined
    const ask = async (): Promise<void> => {
      if (document.hidden) return
      const asked = await askApi<{ totalDocs: number }>('/api/notices/count?where[read][equals]=false', language)
      if (asked.ok) setUnread(asked.answer.totalDocs)
    }
    const again = (): void => void ask()
    again()
    const timer = setInterval(again, askEverySeconds * 1000)
    document.addEventListener('visibilitychange', again)
    const stop = onNoticesRead(again)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', again)
      stop()
    }
    // A page that is opened may have read something.
  }, [user, language, path])

  if (!user) return null
  return (
    <Link href={`${config.routes.admin}/inbox`} prefetch={false} className="inbox-link">
      <svg className="inbox-link__bell" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <path d="M10 2a5 5 0 0 0-5 5v4l-2 3h14l-2-3V7a5 5 0 0 0-5-5ZM8 16a2 2 0 0 0 4 0" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <span className="inbox-link__word">{sayInbox(language, 'inbox')}</span>
      {unread > 0 && (
        <strong className="inbox-link__count" aria-label={sayInbox(language, 'unread', { count: unread })}>
          {unread}
        </strong>
      )}
    </Link>
  )
}
