import type { ReactNode } from 'react'

/** A part of a page under its own heading. */
export const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h2 className="section-title">{title}</h2>
    {children}
  </section>
)
