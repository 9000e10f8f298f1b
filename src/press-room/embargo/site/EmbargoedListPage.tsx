import { PageHead } from '#design/PageHead.tsx'
import type { Language } from '#languages/language.ts'
import { sayEmbargo } from '#languages/messages/embargo.ts'
import type { EmbargoNotice } from '#publication/embargoed.ts'
import { EmbargoRows } from './EmbargoRows.tsx'

export const EmbargoedListPage = ({ notices, desks, language }: { notices: EmbargoNotice[]; desks: Map<string, string>; language: Language }) => (
  <>
    <PageHead title={sayEmbargo(language, 'heading')} intro={sayEmbargo(language, 'intro')} />
    <EmbargoRows notices={notices} desks={desks} language={language} />
  </>
)
