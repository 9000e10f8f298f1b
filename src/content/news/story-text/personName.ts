const initials = /^(?:\p{Lu}\.){1,2}$/u
const fullWord = /^(?:\p{Lu}\.){0,2}\p{Lu}[\p{L}\p{M}'’ʼ-]+$/u
const gluedInitials = /^(?:\p{Lu}\.){1,2}\p{Lu}[\p{L}\p{M}'’ʼ-]+$/u
// «ҚР Парламенті» is no person.
const abbreviation = /^\p{Lu}{2,4}\s.*\p{Ll}/u
const smallPart = /^(?:ұлы|қызы|улы|кызы|оглы|уулу|ибн|бин|фон|де|ван|von|de|van)$/u

/** Whether the text is written as a person's name: two to four capitalised words, or initials and a surname. */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length === 1) return gluedInitials.test(words[0] ?? '')
  return (
    words.length <= 4 &&
    !abbreviation.test(text.trim()) &&
    words.some((word) => fullWord.test(word)) &&
    words.every((word, index) => fullWord.test(word) || initials.test(word) || (index > 0 && smallPart.test(word)))
  )
}
