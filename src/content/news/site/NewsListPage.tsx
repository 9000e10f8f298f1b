import type { ReactNode } from 'react'
import { PageHead } from '#design/PageHead.tsx'
import { Paging } from '#design/Paging.tsx'
import type { Language } from '#languages/language.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { pageAddress } from '#publication/pageAddresses.ts'
import type { NewsList } from './loadNewsList.ts'
import { NewsDays } from './NewsDays.tsx'

type Props = { list: NewsList; language: Language; address: string; kicker?: ReactNode; title: string; titleLanguage?: Language; intro?: string }

/** All stories of a kind, page by page. */
export const NewsListPage = ({ list, language, address, ...head }: Props) => (
  <>
    <PageHead {...head} titleLanguage={head.titleLanguage === language ? undefined : head.titleLanguage} />
    {list.items.length === 0 ? <p className="nothing">{sayPages(language, 'nothingInList')}</p> : <NewsDays cards={list} language={language} />}
    <Paging page={list.page} pages={list.pages} language={language} address={(page) => pageAddress(address, page)} />
  </>
)
