import { defineMessages } from '../defineMessages.ts'

/** What every screen of the panel says. */
export const sayPanel = defineMessages({
  kk: { noAnswer: 'Сервер жауап бермеді. Байланысты тексеріп, бетті жаңартыңыз: әрекет орындалған-орындалмағаны көрінеді.' },
  ru: { noAnswer: 'Сервер не ответил. Проверьте связь и обновите страницу: будет видно, выполнено ли действие.' },
  en: { noAnswer: 'The server did not answer. Check the connection and reload the page: it shows whether it was done.' },
})
