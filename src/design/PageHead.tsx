import type { ReactNode } from 'react'

type Props = { kicker?: ReactNode; title: ReactNode; titleLanguage?: string; intro?: ReactNode; children?: ReactNode }

/** How a list begins: what it is of, its name, a line about it. */
export const PageHead = ({ kicker, title, titleLanguage, intro, children }: Props) => (
  <header className="page-head">
    {kicker ? <p className="kicker">{kicker}</p> : null}
    <h1 lang={titleLanguage}>{title}</h1>
    {intro ? <p className="page-intro">{intro}</p> : null}
    {children}
  </header>
)
