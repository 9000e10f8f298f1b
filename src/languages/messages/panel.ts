import { defineMessages } from '../defineMessages.ts'

/** What every screen of the panel says. */
export const sayPanel = defineMessages({
  kk: {
    noAnswer: 'Сервер жауап бермеді. Байланысты тексеріп, бетті жаңартыңыз: әрекет орындалған-орындалмағаны көрінеді.',
    dateShape: 'кк.аа.жжжж', momentShape: 'кк.аа.жжжж сс:мм',
    dateUnreadable: 'Күнді былай жазыңыз: 05.12.2026.', momentUnreadable: 'Күн мен уақытты былай жазыңыз: 05.12.2026 18:30.',
  },
  ru: {
    noAnswer: 'Сервер не ответил. Проверьте связь и обновите страницу: будет видно, выполнено ли действие.',
    dateShape: 'дд.мм.гггг', momentShape: 'дд.мм.гггг чч:мм',
    dateUnreadable: 'Запишите дату так: 05.12.2026.', momentUnreadable: 'Запишите дату и время так: 05.12.2026 18:30.',
  },
  en: {
    noAnswer: 'The server did not answer. Check the connection and reload the page: it shows whether it was done.',
    dateShape: 'dd.mm.yyyy', momentShape: 'dd.mm.yyyy hh:mm',
    dateUnreadable: 'Write the date like this: 05.12.2026.', momentUnreadable: 'Write the date and time like this: 05.12.2026 18:30.',
  },
})
