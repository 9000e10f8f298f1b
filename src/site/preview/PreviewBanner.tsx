import { sayRevision } from '#languages/messages/revisions.ts'
import type { OpenedRevision } from '#publication/preview/openRevision.ts'
import { sayLine } from '#workflow/revisions/sayLine.ts'
import './preview.css'

/** Above a preview: that nobody outside sees it, which revision it is, and the way out of it. */
export const PreviewBanner = ({ opened: { line, item, language, req } }: { opened: OpenedRevision }) => (
  <aside className="preview-banner" lang={language} aria-label={sayRevision(language, 'publicPage')}>
    <p>
      <strong>{sayRevision(language, 'notPublic')}</strong> {sayRevision(language, 'shown', { revision: sayLine(line, language) })}
    </p>
    <a href={`${req.payload.config.routes.admin}/collections/${item.collection}/${item.id}`}>{sayRevision(language, 'leave')}</a>
  </aside>
)
