import type { ServerProps } from 'payload'
import { PanelBrand } from './PanelBrand.tsx'

/** The organisation on the sign-in pages. */
export const PanelLogo = ({ payload, i18n }: ServerProps) => (
  <div className="panel-logo">
    <PanelBrand payload={payload} language={i18n.language} markSize={40} />
  </div>
)
