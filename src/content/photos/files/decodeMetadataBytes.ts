const encoded = 'base64:'

/**
 * exiftool hands over text that is not UTF-8 as `base64:…`. Old picture desks wrote IIM in Windows-1251 without saying
 * so: several letters above 0xBF in a row are Cyrillic, lone ones are the accents of Western Europe.
 */
export function decodeMetadataBytes(text: string): string {
  if (!text.startsWith(encoded)) return text
  const bytes = Buffer.from(text.slice(encoded.length), 'base64')
  const isCyrillic = /[\xa8\xb8\xc0-\xff]{3}/.test(bytes.toString('latin1'))
  return new TextDecoder(isCyrillic ? 'windows-1251' : 'windows-1252').decode(bytes)
}
