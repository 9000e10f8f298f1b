/** `txt`, `docx` and `pdf` are taken away; `text` and `html` are the text alone, for copying. */
export const documentFormats = ['txt', 'docx', 'pdf', 'text', 'html'] as const
export type DocumentFormat = (typeof documentFormats)[number]

export const isDocumentFormat = (value: unknown): value is DocumentFormat => (documentFormats as readonly unknown[]).includes(value)

/** Formats of a text that lie in a kit. */
export const keptFormats = ['txt', 'docx', 'pdf'] as const satisfies DocumentFormat[]

export const isTakenAway = (format: DocumentFormat): boolean => (keptFormats as readonly string[]).includes(format)

export const contentTypeOf: Record<DocumentFormat, string> = {
  txt: 'text/plain; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}
