import type { Language } from '#languages/language.ts'

/** A field after RFC 4180; what a spreadsheet would take for a formula is kept from it by an apostrophe. */
function toField(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** One row of a CSV file, with its line end, for the spreadsheet of somebody who works in that language: where numbers have a decimal comma it wants semicolons. */
export const csvRowIn =
  (language: Language) =>
  (values: readonly string[]): string =>
    `${values.map(toField).join(language === 'en' ? ',' : ';')}\r\n`

/** By this a spreadsheet knows that the file is UTF-8. */
export const byteOrderMark = '\uFEFF'
