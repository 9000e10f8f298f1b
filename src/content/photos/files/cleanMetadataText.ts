/** Controls and invisible direction marks, which turn text around or break XML; line ends stay. */
const unwanted = /[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD]/gu

/** Text from a file made fit for a form: one kind of line end, no controls, at most `maxLength` characters. */
export function cleanMetadataText(text: string, maxLength: number): string {
  const clean = text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').replace(unwanted, '').normalize('NFC').trim()
  return clean.length <= maxLength ? clean : [...clean].slice(0, maxLength).join('').trim()
}
