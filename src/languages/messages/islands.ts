import { defineMessages } from '../defineMessages.ts'

/** What the small scripts of public pages say. */
export const sayIslands = defineMessages({
  kk: { close: 'Жабу', suggestions: 'Іздеу ұсыныстары', suggestionCount: 'Ұсыныстар: {count}. Көрсеткі пернелермен таңдаңыз.' },
  ru: { close: 'Закрыть', suggestions: 'Подсказки поиска', suggestionCount: 'Подсказок: {count}. Выбирайте стрелками.' },
  en: { close: 'Close', suggestions: 'Search suggestions', suggestionCount: 'Suggestions: {count}. Use the arrow keys to choose.' },
})
