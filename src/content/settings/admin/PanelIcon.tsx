import type { ServerProps } from 'payload'
import { PanelBrand } from './PanelBrand.tsx'

/** The link to the first screen at the head of every screen. */
export const PanelIcon = ({ payload, i18n }: ServerProps) => (
  <span className="panel-icon">
    <PanelBrand payload={payload} language={i18n.language} markSize={20} />
  </span>
)
