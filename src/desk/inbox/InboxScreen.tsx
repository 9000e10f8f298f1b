import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'
import { sayInbox } from '#languages/messages/inbox.ts'
import { DeskScreen, visitOf } from '../admin/DeskScreen.tsx'
import { findNotices } from './findNotices.ts'
import { NoticeList } from './NoticeList.tsx'
import './inbox.css'

const toPage = (value: unknown): number => (typeof value === 'string' && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : 1)

/** What a member of staff was told, the unread first. */
export async function InboxScreen(props: AdminViewServerProps) {
  const { req, language, params } = visitOf(props)
  const { notices, page, isFirst, isLast } = await findNotices(req, language, toPage(params.page))
  return (
    <DeskScreen view={props} name="inbox">
      <NoticeList key={notices.map(({ id, isRead }) => `${id}${isRead}`).join()} notices={notices} language={language} />
      <nav className="inbox-pager" aria-label={sayInbox(language, 'inbox')}>
        {!isFirst && (
          <Link href={`?page=${page - 1}`} prefetch={false}>
            ← {sayInbox(language, 'newer')}
          </Link>
        )}
        {!isLast && (
          <Link href={`?page=${page + 1}`} prefetch={false}>
            {sayInbox(language, 'older')} →
          </Link>
        )}
      </nav>
    </DeskScreen>
  )
}
