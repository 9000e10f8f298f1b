import type { ElementType, ReactNode } from 'react'

type Props = { as?: ElementType; language: string; pageLanguage: string; className?: string; children: ReactNode }

/** A passage that says which language it is in when it is not the page's: screen readers change their voice by that. */
export const Passage = ({ as: Tag = 'span', language, pageLanguage, className, children }: Props) => (
  <Tag lang={language === pageLanguage ? undefined : language} className={className}>
    {children}
  </Tag>
)
