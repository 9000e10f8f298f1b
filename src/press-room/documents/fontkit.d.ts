/** The package has no types: only what is needed of it here. */
declare module 'fontkit' {
  /** A font file as pdfkit takes it in place of its path. */
  export function openSync(path: string): { getGlyph: (id: number, letters?: number[]) => { codePoints: number[] } | null; layout: (text: string) => { advanceWidth: number }; unitsPerEm: number }
}
