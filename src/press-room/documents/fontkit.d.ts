/** The package has no types: only what `pdfWords` needs of it. */
declare module 'fontkit' {
  /** A font file as pdfkit takes it in place of its path. */
  export function openSync(path: string): { getGlyph: (id: number, letters?: number[]) => { codePoints: number[] } | null }
}
