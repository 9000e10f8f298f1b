/** Whether an If-None-Match header names this version, or any. Compared weakly, as RFC 9110 asks for it. */
export const knowsEtag = (ifNoneMatch: string | null, etag: string): boolean =>
  ifNoneMatch === etag ||
  (ifNoneMatch?.split(',').some((known) => known.trim() === '*' || known.trim().replace(/^W\//, '') === etag.replace(/^W\//, '')) ?? false)
