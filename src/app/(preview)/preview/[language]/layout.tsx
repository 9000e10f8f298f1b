import '#design/site.css'
import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { toLanguage } from '#languages/language.ts'

export const dynamic = 'force-dynamic'

export const viewport: Viewport = { colorScheme: 'light dark' }

type Props = { children: ReactNode; params: Promise<{ language: string }> }

/** A link in a preview leads out of it, and out of the panel's frame. */
const Layout = async ({ children, params }: Props) => (
  <html lang={toLanguage((await params).language)}>
    <head>
      <base target="_top" />
    </head>
    <body>{children}</body>
  </html>
)

export default Layout
