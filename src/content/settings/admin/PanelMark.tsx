/** The mark of the house, the same as the icon in the browser's tab. */
export const PanelMark = ({ size }: { size: number }) => (
  <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
    <rect width="32" height="32" rx="4" fill="#00616b" />
    <path d="M8 9h16M8 15h16M8 21h10" stroke="#fff" strokeWidth="3" />
  </svg>
)
