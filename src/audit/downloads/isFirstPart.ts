/** Whether an answer is the whole of a file or its beginning: players and broken downloads ask for the rest in parts. */
export const isFirstPart = (status: number, contentRange: unknown): boolean => status === 200 || (status === 206 && String(contentRange ?? '').startsWith('bytes 0-'))
