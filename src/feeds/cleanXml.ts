/** A text without the characters that XML has no way to write, such as those that come along when a text is pasted. */
export const cleanXml = (text: string): string => text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
