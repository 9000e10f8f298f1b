import type { Language } from '../language.ts'
import { dragHelp, leftovers } from '../messages/leftovers.ts'

const named = ['aria-label', 'title'] as const
const selector = '[aria-label], [title], .tooltip-content, [id^="DndDescribedBy"], .table__wrap, .react-datepicker-time__header, .loading-overlay__text'

/**
 * Puts our words in place of those that the panel's libraries have in English in their code and that no translation
 * reaches: names for screen readers, tooltips. Resolves to a function that ends it.
 */
export function replaceLeftovers(language: Exclude<Language, 'en'>): () => void {
  const words = leftovers[language]
  const mend = (element: Element): void => {
    for (const name of named) {
      const word = words[element.getAttribute(name) ?? '']
      if (word) element.setAttribute(name, word)
    }
    const [text] = element.childNodes
    if (!(text instanceof Text) || element.childNodes.length > 1) return
    const word = element.id.startsWith('DndDescribedBy') ? dragHelp[language] : words[text.data]
    if (word && text.data !== word) text.data = word
  }
  const mendAll = (root: Element): void => {
    if (root.matches(selector)) mend(root)
    for (const element of root.querySelectorAll(selector)) mend(element)
  }
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') mend(target as Element)
      else for (const node of addedNodes) if (node instanceof Element) mendAll(node)
    }
  })
  mendAll(document.body)
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: [...named] })
  return () => observer.disconnect()
}
