/** Server roles of the staff, as `docs/glossary.md` names them. A user can hold several. */
export const roles = [
  'reporter',
  'photographer',
  'translator',
  'editor',
  'chiefEditor',
  'pressOfficer',
  'administrator',
] as const

export type Role = (typeof roles)[number]
