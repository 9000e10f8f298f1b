import { shangyraq } from '#design/shangyraq.ts'

const { ring, poles } = shangyraq

/** The house's mark: a shangyraq, the crown that holds a yurt's poles together, as a headquarters holds its people. */
export const Mark = () => (
  <svg className="mark" viewBox="0 0 40 40" width="40" height="40" fill="none" stroke="currentColor" strokeWidth={poles.width} aria-hidden="true">
    <circle cx={ring.cx} cy={ring.cy} r={ring.r} strokeWidth={ring.width} />
    <path d={poles.path} />
  </svg>
)
