import type { ReactNode } from 'react'
import './sidePanel.css'

type Props = { title: string; count?: number | undefined; open?: boolean; children: ReactNode }

/** A part of the editor's side column that folds away; its number stays in sight. */
export const SidePanel = ({ title, count, open = false, children }: Props) => (
  <details className="side-panel" open={open}>
    <summary>
      <span>{title}</span>
      {count !== undefined && count > 0 && <strong className="side-panel__count">{count}</strong>}
    </summary>
    <div className="side-panel__body">{children}</div>
  </details>
)
