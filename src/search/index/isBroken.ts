/** What SQLite says of a file that is no longer whole. */
export const isBroken = (error: unknown): boolean => /^SQLITE_(CORRUPT|NOTADB|IOERR|CANTOPEN)/.test(String((error as { code?: unknown }).code))
