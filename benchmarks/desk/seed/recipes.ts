import type { Outcome } from '../../../src/operations/demo/content/shapes.ts'

/**
 * Where the newsroom's items stand, in thousandths of all, and over how many days back they lie. A few stories are
 * brought there by the house's own use cases; the rest are copies of those.
 */
export type Recipe = { name: string; outcome: Outcome; share: number; days: number; prototypes: number; translated?: 'current' | 'outdated' }

export const recipes: readonly Recipe[] = [
  { name: 'live', outcome: 'live', share: 800, days: 1800, prototypes: 6 },
  { name: 'translated', outcome: 'live', share: 30, days: 900, prototypes: 2, translated: 'current' },
  { name: 'outdated', outcome: 'live', share: 20, days: 400, prototypes: 2, translated: 'outdated' },
  { name: 'corrected', outcome: 'corrected', share: 40, days: 1500, prototypes: 2 },
  { name: 'newer-draft', outcome: 'liveWithNewerDraft', share: 10, days: 200, prototypes: 1 },
  { name: 'withdrawn', outcome: 'withdrawn', share: 10, days: 900, prototypes: 1 },
  { name: 'draft', outcome: 'draft', share: 40, days: 14, prototypes: 3 },
  { name: 'in-review', outcome: 'inReview', share: 20, days: 4, prototypes: 3 },
  { name: 'returned', outcome: 'changesRequested', share: 10, days: 6, prototypes: 2 },
  { name: 'approved', outcome: 'approved', share: 10, days: 3, prototypes: 2 },
  { name: 'scheduled', outcome: 'scheduled', share: 7, days: 3, prototypes: 2 },
  { name: 'embargoed', outcome: 'embargoed', share: 2, days: 3, prototypes: 1 },
  { name: 'urgent', outcome: 'liveWithUrgentFlag', share: 1, days: 2, prototypes: 1 },
]
