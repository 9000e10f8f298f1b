import type { EditConfig } from 'payload'
import { publicPagePath } from './addresses.ts'

const view = (name: string): { Component: string } => ({ Component: `/workflow/revisions/admin/${name}#${name}` })

/** In place of Payload's screens for versions, at their addresses. */
export const compareViews = { versions: view('RevisionsView'), version: view('RevisionView') } as unknown as EditConfig

/** An item's page on the site besides; a card has none of its own. */
export const revisionViews = {
  ...compareViews,
  publicPage: {
    ...view('PublicPageView'),
    path: publicPagePath,
    tab: { label: ({ t }: { t: (key: string) => string }) => t('version:preview'), href: publicPagePath, order: 200 },
  },
} as unknown as EditConfig
