import { field } from './field.ts'

/** Who issued campaign material, who ordered it and from what funds: what the law asks to be printed. */
export const imprintFields = [field('text', 'issuedBy'), field('text', 'orderedBy'), field('text', 'paidFrom')]
