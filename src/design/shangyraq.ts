/** The house's mark on a field of 40: the ring of a yurt's crown, and the poles that it holds together. */
export const shangyraq = {
  ring: { cx: 20, cy: 20, r: 17, width: 3.4 },
  poles: { path: 'M4 16c11 6 21 6 32 0M4 24c11-6 21-6 32 0M16 4c6 11 6 21 0 32M24 4c-6 11-6 21 0 32', width: 2.4 },
} as const
