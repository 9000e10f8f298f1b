import type { ServerProps } from 'payload'
import { organisationName } from '#people/organisationName.ts'
import { PanelMark } from './PanelMark.tsx'
import './brand.css'

/** The organisation on the sign-in pages: the mark and the name, set in type. */
export const PanelLogo = async ({ payload, i18n }: ServerProps) => (
  <div className="panel-logo">
    <PanelMark size={40} />
    <span>{await organisationName(payload, i18n.language)}</span>
  </div>
)
