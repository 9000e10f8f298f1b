const closing: Record<string, string> = { '«': '»', '“': '”', '„': '“”', '"': '"' }

const count = (text: string, marks: string): number => [...text].filter((character) => marks.includes(character)).length

/** The mark that opens the text, if one does. */
export const openingMark = (text: string): string | undefined => {
  const first = text.charAt(0)
  return first in closing ? first : undefined
}

const closingAtEnd = /[»”“"]([.,!?…]*)$/

/** Whether a quotation may close at the end of the text: its full stop can stand outside the marks. */
export const closesAtEnd = (text: string): boolean => closingAtEnd.test(text)

const withoutClosing = (text: string): string =>
  text.replace(closingAtEnd, (_, end: string, at: number) => (/[.!?…]/.test(text.charAt(at - 1)) ? '' : end))

function isWrapped(text: string, mark: string): boolean {
  const end = closingAtEnd.exec(text)
  if (!end || !(closing[mark] ?? '').includes(end[0].charAt(0))) return false
  const inside = text.slice(1, end.index)
  // In «A» and «B» the first mark closes before the end.
  if (mark === '"') return !/\S"/.test(inside.slice(0, inside.indexOf('"') + 1)) && count(inside, mark) % 2 === 0
  let open = 1
  for (const character of inside) {
    if (character === mark) open += 1
    else if ((closing[mark] ?? '').includes(character)) open -= 1
    if (open === 0) return false
  }
  return open === 1
}

/** A paragraph that goes on with a quotation often repeats its opening mark; one that starts with «Nur» does not. */
function isReopened(text: string, mark: string): boolean {
  if (!text.startsWith(mark)) return false
  if (isWrapped(text, mark)) return true
  return mark === '"' ? count(text, mark) % 2 === 1 && !closesAtEnd(text) : count(text, mark) > count(text, closing[mark] ?? '')
}

/** How many quotations of this kind are still open after `text`, when `open` were open before it. */
export function openAfter(text: string, mark: string, open: number): number {
  const rest = open > 0 && isReopened(text, mark) ? text.slice(1) : text
  if (mark === '"') return (open + count(rest, mark)) % 2
  return open + count(rest, mark) - count(rest, closing[mark] ?? '')
}

/** Speech without the quotation marks around it, whether they hold one paragraph or go from the first to the last. */
export function withoutQuotationMarks(paragraphs: readonly string[]): string[] {
  const [first = ''] = paragraphs
  const mark = openingMark(first)
  if (mark === undefined || openAfter(first, mark, 0) === 0) {
    return paragraphs.map((text) => {
      const own = openingMark(text)
      return own !== undefined && isWrapped(text, own) ? withoutClosing(text.slice(1)) : text
    })
  }
  if (!closesAtEnd(paragraphs.at(-1) ?? '') || paragraphs.reduce((open, text) => openAfter(text, mark, open), 0) !== 0) return [...paragraphs]
  const unopened = paragraphs.map((text, index) => (index === 0 || isReopened(text, mark) ? text.slice(1) : text))
  return unopened.map((text, index) => (index === unopened.length - 1 ? withoutClosing(text) : text))
}
