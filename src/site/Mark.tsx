/** The house's mark: a shangyraq, the crown that holds a yurt's poles together, as a headquarters holds its people. */
export const Mark = () => (
  <svg className="mark" viewBox="0 0 40 40" width="40" height="40" fill="none" stroke="currentColor" strokeWidth="2.4" aria-hidden="true">
    <circle cx="20" cy="20" r="17" strokeWidth="3.4" />
    <path d="M4 16c11 6 21 6 32 0M4 24c11-6 21-6 32 0M16 4c6 11 6 21 0 32M24 4c-6 11-6 21 0 32" />
  </svg>
)
