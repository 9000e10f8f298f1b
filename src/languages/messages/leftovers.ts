import type { Language } from '../language.ts'

/** Words that Payload's components, its text editor, toasts and drag-and-drop have in English in their code. */
export const leftovers: Record<Exclude<Language, 'en'>, Record<string, string>> = {
  kk: {
    'add dropdown': 'Қосу мәзірі',
    'blocks dropdown': 'Абзац түрінің мәзірі',
    'text dropdown': 'Абзац түрінің мәзірі',
    'align dropdown': 'Туралау мәзірі',
    'Slash menu': 'Кірістіру мәзірі',
    'Add block': 'Блок қосу',
    'Remove Block': 'Блокты алып тастау',
    'Drag to move': 'Жылжыту үшін сүйреңіз',
    'Edit link': 'Сілтемені өңдеу',
    'Remove link': 'Сілтемені алып тастау',
    'Insert Paragraph': 'Абзац қосу',
    'Close toast': 'Хабарды жабу',
    'Notifications alt+T': 'Хабарлар, alt+T',
    'select-all': 'Бәрін таңдау',
    'toggle fullscreen': 'Толық экран',
    toggle: 'Ашу немесе жабу',
    Collapse: 'Жию',
    Expand: 'Жаю',
    invisible: 'Көрінбейді',
    authenticated: 'жүйеге кірген',
    'Loading...': 'Жүктелуде…',
    'No columns selected': 'Баған таңдалмаған',
    'Something went wrong:': 'Қате шықты:',
    Time: 'Уақыты',
    'Choose Date': 'Күнді таңдау',
    'Choose Date and Time': 'Күн мен уақытты таңдау',
    'Choose Time': 'Уақытты таңдау',
    'Previous Month': 'Алдыңғы ай',
    'Next Month': 'Келесі ай',
    sortable: 'жылжытылатын',
    'Copy URL': 'Мекенжайын көшіру',
  },
  ru: {
    'add dropdown': 'Меню добавления',
    'blocks dropdown': 'Меню вида абзаца',
    'text dropdown': 'Меню вида абзаца',
    'align dropdown': 'Меню выравнивания',
    'Slash menu': 'Меню вставки',
    'Add block': 'Добавить блок',
    'Remove Block': 'Убрать блок',
    'Drag to move': 'Перетащите, чтобы переместить',
    'Edit link': 'Изменить ссылку',
    'Remove link': 'Убрать ссылку',
    'Insert Paragraph': 'Вставить абзац',
    'Close toast': 'Закрыть сообщение',
    'Notifications alt+T': 'Сообщения, alt+T',
    'select-all': 'Выбрать все',
    'toggle fullscreen': 'Во весь экран',
    toggle: 'Раскрыть или свернуть',
    Collapse: 'Свернуть',
    Expand: 'Развернуть',
    invisible: 'Не видно',
    authenticated: 'с входом',
    'Loading...': 'Загрузка…',
    'No columns selected': 'Столбцы не выбраны',
    'Something went wrong:': 'Произошла ошибка:',
    Time: 'Время',
    'Choose Date': 'Выбор даты',
    'Choose Date and Time': 'Выбор даты и времени',
    'Choose Time': 'Выбор времени',
    'Previous Month': 'Предыдущий месяц',
    'Next Month': 'Следующий месяц',
    sortable: 'перемещаемый',
    'Copy URL': 'Скопировать адрес',
  },
}

/** The same where a name or a number is part of the words. */
export const leftoverPatterns: Record<Exclude<Language, 'en'>, [RegExp, string][]> = {
  kk: [
    // Payload joins two words.
    [/^(Ашу|Жабу) Мәзір$/, 'Мәзірді ашу немесе жабу'],
    [/^Edit (?=.)/, 'Өңдеу: '],
    [/^Choose (?=\S+, )/, ''],
    [/^Not available (?=\S+, )/, 'Таңдауға болмайды: '],
    [/^Month (?=.)/, ''],
    [/^Selected (date|time|month): /, 'Таңдалды: '],
    [/(?<=^\d+) bytes?(?= |$)/, ' байт'],
    [/(?<=^[\d.]+)KB(?= |$)/, ' КБ'],
    [/(?<=^[\d.]+)MB(?= |$)/, ' МБ'],
  ],
  ru: [
    [/^Edit (?=.)/, 'Изменить: '],
    [/^Choose (?=\S+, )/, ''],
    [/^Not available (?=\S+, )/, 'Недоступно: '],
    [/^Month (?=.)/, ''],
    [/^Selected (date|time|month): /, 'Выбрано: '],
    [/(?<=^\d+) bytes?(?= |$)/, ' байт'],
    [/(?<=^[\d.]+)KB(?= |$)/, ' КБ'],
    [/(?<=^[\d.]+)MB(?= |$)/, ' МБ'],
  ],
}

/** How drag-and-drop explains itself to a screen reader. */
export const dragHelp: Record<Exclude<Language, 'en'>, string> = {
  kk: 'Көтеру үшін бос орын пернесін басыңыз. Көрсеткі пернелермен жылжытыңыз. Жаңа орнына қою үшін бос орын пернесін қайта басыңыз, бас тарту үшін Escape басыңыз.',
  ru: 'Чтобы взять элемент, нажмите пробел. Двигайте его стрелками. Чтобы положить на новое место, нажмите пробел ещё раз, чтобы отменить – Escape.',
}

/** Parts of Payload's calendar that have no name at all, in any language. */
export const nameless: Record<Language, Record<string, string>> = {
  kk: { '.date-time-picker__clear-button': 'Күнді өшіру', '.react-datepicker__month-select': 'Ай', '.react-datepicker__year-select': 'Жыл' },
  ru: { '.date-time-picker__clear-button': 'Убрать дату', '.react-datepicker__month-select': 'Месяц', '.react-datepicker__year-select': 'Год' },
  en: { '.date-time-picker__clear-button': 'Clear the date', '.react-datepicker__month-select': 'Month', '.react-datepicker__year-select': 'Year' },
}
