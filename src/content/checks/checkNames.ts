import type { Level } from '#workflow/finding.ts'

/** The checks that the settings rank, in the order of the form, with what they ask for until somebody says otherwise. */
export const checkLevels = {
  untranslated: 'block',
  headlineLength: 'advice',
  altText: 'explain',
  photoLanguage: 'advice',
  aiLabel: 'explain',
  emptyLink: 'explain',
  insecureLink: 'explain',
  deadLink: 'explain',
  quoteDiffers: 'explain',
  misquote: 'advice',
  quotationMarks: 'advice',
  dashes: 'advice',
  punctuation: 'advice',
  mixedScript: 'advice',
} as const satisfies Record<string, Exclude<Level, 'off'>>

export type CheckName = keyof typeof checkLevels

export const checkNames = Object.keys(checkLevels) as CheckName[]

/** What no setting can take away: fields without which nothing goes to review. */
export const requiredCheck = 'required'

/** Characters that fit into a headline on a telephone and in a search result. */
export const headlineLimits = { kk: 110, ru: 110, en: 100 } as const
