import type { Page } from 'playwright-core'

/** Everything that a screen says, to the eye and to a screen reader, that has a Latin word in it. */
export const latinTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>()
    const put = (text: string | null | undefined): void => {
      const line = text?.replaceAll(/\s+/g, ' ').trim() ?? ''
      if (/[A-Za-z]{2}/.test(line)) found.add(line)
    }
    put(document.title)
    const named = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'placeholder', 'alt']
    for (const element of document.body.querySelectorAll('*')) {
      const isSaid = element.matches('option') || (element.checkVisibility() && !element.closest('script, style, noscript, template, code'))
      // What is written in another language says so.
      if (!isSaid || element.closest('[lang=en]')) continue
      for (const name of named) put(element.getAttribute(name))
      for (const node of element.childNodes) if (node instanceof Text) put(node.data)
    }
    return [...found]
  })
