import { z } from 'zod'

/** A telephone number as people write it: a plus or a figure, then figures, spaces, brackets and hyphens. */
export const phoneNumber = z.string().trim().regex(/^[+\d][\d\p{Zs}()-]{5,29}$/u)
