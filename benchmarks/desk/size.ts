/** How large the newsroom is that the figures are measured on. */
export const size = { news: 20_000, revisionsEach: 3, photos: 5_000, desks: 12, peoplePerDesk: { reporter: 3, translator: 1, editor: 2 } } as const

/** An account whose work is measured: one that edits two desks, and one that sees them all. */
export const measured = {
  editor: 'editor@benchmark.example',
  chiefEditor: 'chief-editor@media-center.example',
} as const

export const password = 'Өлшеу-құпия-сөз-2026'
