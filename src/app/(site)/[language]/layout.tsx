import '#design/site.css'
import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { toLanguage } from '#languages/language.ts'

export const dynamic = 'force-dynamic'

export const viewport: Viewport = { colorScheme: 'light dark' }

type Props = { children: ReactNode; params: Promise<{ language: string }> }

const Layout = async ({ children, params }: Props) => (
  <html lang={toLanguage((await params).language)}>
    <body>{children}</body>
  </html>
)

export default Layout
