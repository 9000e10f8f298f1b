import type { Language } from '../language.ts'
import { dragHelp, leftoverPatterns, leftovers, nameless } from '../messages/leftovers.ts'

const named = ['aria-label', 'aria-roledescription', 'title'] as const
const texts = '.tooltip-content, [id^="DndDescribedBy"], .table__wrap, .react-datepicker-time__header, .react-datepicker__aria-live, .loading-overlay__text, .file-meta__size-type, .upload-relationship-details__meta'
const selector = `${named.map((name) => `[${name}]`).join(', ')}, ${texts}, ${Object.keys(nameless.en).join(', ')}`

/**
 * Puts our words in place of those that the panel's libraries have in English in their code and that no translation
 * reaches: names for screen readers, tooltips; and gives one to what has none. Returns a function that ends it.
 */
export function replaceLeftovers(language: Language): () => void {
  const ours = (text: string): string =>
    language === 'en' ? text : leftovers[language][text] ?? leftoverPatterns[language].reduce((line, [english, word]) => line.replace(english, word), text)
  const mend = (element: Element): void => {
    // Payload shows the code of a field as the tooltip of its box.
    if (element instanceof HTMLInputElement && element.type === 'checkbox' && element.title !== '' && element.title === element.name) element.removeAttribute('title')
    for (const name of named) {
      const text = element.getAttribute(name)
      if (text && ours(text) !== text) element.setAttribute(name, ours(text))
    }
    const name = Object.entries(nameless[language]).find(([part]) => element.matches(part))?.[1]
    if (name && element.getAttribute('aria-label') !== name) element.setAttribute('aria-label', name)
    const [text] = element.childNodes
    if (language === 'en' || !(text instanceof Text) || !element.matches(texts)) return
    const word = element.id.startsWith('DndDescribedBy') ? dragHelp[language] : ours(text.data)
    if (text.data !== word) text.data = word
  }
  const mendAll = (root: Element): void => {
    if (root.matches(selector)) mend(root)
    for (const element of root.querySelectorAll(selector)) mend(element)
  }
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') mend(target as Element)
      else if (type === 'characterData') {
        if (target.parentElement?.matches(texts)) mend(target.parentElement)
      } else for (const node of addedNodes) if (node instanceof Element) mendAll(node)
    }
  })
  mendAll(document.body)
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributeFilter: [...named] })
  return () => observer.disconnect()
}
