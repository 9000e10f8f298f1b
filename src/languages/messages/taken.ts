import { defineMessages } from '../defineMessages.ts'

/** The report of who has taken an item. */
export const sayTaken = defineMessages({
  kk: {
    file_text: 'мәтін', file_html: 'мәтін', file_kit: 'баспасөз жинағы (ZIP)', file_web: 'сайтқа арналған фото', file_print: 'баспаға арналған фото', file_original: 'түпнұсқа',
    intro: 'Материалды кімнің қай уақытқа дейін жүктегенін көрсетеді. Материалды төмендегі тізімнен немесе оның өз бетіндегі «Кім жүктеді» сілтемесінен таңдаңыз.', filters: 'Іріктеу', until: 'Осы уақытқа дейін (Астана уақытымен)', show: 'Көрсету', clear: 'Тазалау', forOfficers: 'Бұл есепті баспасөз қызметі, бас редактор және әкімші көре алады.', wrongUntil: 'Уақыт дұрыс жазылмаған.', count: 'Жүктеулер: {count}, адам мен редакция: {people}', csv: 'CSV түрінде жүктеу', none: 'Бұл материалды ешкім жүктемеген.', noneBefore: 'Бұл уақытқа дейін материалды ешкім жүктемеген.', latest: 'Соңғы жүктелген материалдар', nothing: 'Әзірге тіркелгісімен немесе кілтімен ешкім ештеңе жүктемеген.',
    when: 'Уақыты', who: 'Кім', outlet: 'Редакция', file: 'Файл', version: 'Нұсқасы', embargoed: 'Эмбаргода болған', yes: 'иә', openItem: 'Материалды ашу', whoTook: 'Кім жүктеді', unknown: 'Атаусыз',
    news: 'Жаңалық', quotes: 'Дәйексөз', photos: 'Фото', documents: 'Құжат', events: 'Іс-шара', shoots: 'Түсірілім',
  },
  ru: {
    file_text: 'текст', file_html: 'текст', file_kit: 'пресс-кит (ZIP)', file_web: 'фото для сайта', file_print: 'фото для печати', file_original: 'оригинал',
    intro: 'Показывает, кто и до какого времени скачал материал. Выберите материал в списке ниже или по ссылке «Кто скачал» на его странице.', filters: 'Отбор', until: 'До этого времени (время Астаны)', show: 'Показать', clear: 'Очистить', forOfficers: 'Этот отчёт видят пресс-служба, главный редактор и администратор.', wrongUntil: 'Время указано неверно.', count: 'Скачиваний: {count}, людей и редакций: {people}', csv: 'Скачать в CSV', none: 'Этот материал никто не скачивал.', noneBefore: 'До этого времени материал никто не скачивал.', latest: 'Последние скачанные материалы', nothing: 'С учётной записью или ключом пока никто ничего не скачивал.',
    when: 'Время', who: 'Кто', outlet: 'Редакция', file: 'Файл', version: 'Версия', embargoed: 'Был под эмбарго', yes: 'да', openItem: 'Открыть материал', whoTook: 'Кто скачал', unknown: 'Без названия',
    news: 'Новость', quotes: 'Цитата', photos: 'Фото', documents: 'Документ', events: 'Событие', shoots: 'Съёмка',
  },
  en: {
    file_text: 'text', file_html: 'text', file_kit: 'press kit (ZIP)', file_web: 'photo for the web', file_print: 'photo for print', file_original: 'original',
    intro: 'Shows who had taken an item by when. Choose an item in the list below, or by the link “Who took it” on its own page.', filters: 'Narrow down', until: 'Until (Astana time)', show: 'Show', clear: 'Clear', forOfficers: 'Press officers, chief editors and administrators see this report.', wrongUntil: 'That is no time.', count: 'Taken {count} times, by {people} people and newsrooms', csv: 'Download as CSV', none: 'Nobody has taken this item.', noneBefore: 'Nobody had taken this item by then.', latest: 'Items taken last', nothing: 'Nobody with an account or a key has taken anything yet.',
    when: 'When', who: 'Who', outlet: 'Newsroom', file: 'File', version: 'Version', embargoed: 'Under embargo then', yes: 'yes', openItem: 'Open the item', whoTook: 'Who took it', unknown: 'Untitled',
    news: 'News', quotes: 'Quote', photos: 'Photo', documents: 'Document', events: 'Event', shoots: 'Shoot',
  },
})
