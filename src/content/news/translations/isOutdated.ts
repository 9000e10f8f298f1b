/** Hashes of the text that a translation was made from, of the source's newest text, and of its public one. */
export type SourceTexts = { base: string; newest: string; live: string | undefined }

/**
 * Whether a source says something else than its translation was made from. Readers of a live translation compare it with
 * the live source, so an unpublished change there does not count yet; a translation that was made from it is ahead, not behind.
 */
export const isOutdated = ({ base, newest, live }: SourceTexts, translationIsLive: boolean): boolean =>
  base !== newest && !(translationIsLive && base === live)
