import type { ReactNode } from 'react'

type Props = { title: string; className?: string; more?: { href: string; text: string }; children: ReactNode }

/** A part of a page under its own heading, with the way to all there is of its kind. */
export const Section = ({ title, className, more, children }: Props) => (
  <section className={className}>
    <div className="section-head">
      <h2>{title}</h2>
      {more ? <a href={more.href}>{more.text}</a> : null}
    </div>
    {children}
  </section>
)
