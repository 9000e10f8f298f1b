import type { ServerProps } from 'payload'
import { organisationName } from '#people/organisationName.ts'
import { PanelMark } from './PanelMark.tsx'
import './brand.css'

/** The link to the first screen at the head of every screen: the mark and the organisation's name. */
export const PanelIcon = async ({ payload, i18n }: ServerProps) => (
  <span className="panel-icon">
    <PanelMark size={20} />
    <span>{await organisationName(payload, i18n.language)}</span>
  </span>
)
