import { defineMessages } from '../defineMessages.ts'

/** What feeds, lists for other programs, cards and embeddings say. */
export const sayFeeds = defineMessages({
  kk: {
    allTitle: '{organisation}: жаңалықтар', allDescription: '{organisation}: барлық соңғы жаңалықтар',
    scopeTitle: '{organisation}: {name}', scopeDescription: '{organisation} жаңалықтары: {name}',
    rssTitle: '{title} (RSS)', atomTitle: '{title} (Atom)', jsonTitle: '{title} (JSON Feed)', embedTitle: '{title} (oEmbed)',
    front: 'Басты бет', quotes: 'Дәйексөздер', photos: 'Фотолар', speakers: 'Спикерлер', topics: 'Тақырыптар', desks: 'Деск', events: 'Іс-шаралар',
    quoteOf: '«{text}» – {speaker}', cardOf: '{title}. {organisation}',
    noSuchFeed: 'Мұндай таспа жоқ.', noSuchItem: 'Мұндай материал жоқ.', noSuchPage: 'Мұндай бет жоқ: «page» 1 мен {pages} аралығындағы сан болуы тиіс.', noSuchTopic: 'Мұндай тақырып жоқ: «{name}».', noSuchSpeaker: 'Мұндай спикер жоқ: «{name}».', noSuchDesk: 'Мұндай деск жоқ: «{name}».', noSuchSitemap: 'Мұндай сайт картасы жоқ.', noSuchLanguage: 'Мұндай тіл жоқ: kk, ru немесе en таңдаңыз.',
    embedWithoutAddress: '«url» параметрі жоқ: ендіретін беттің мекенжайын беріңіз.', embedUnknown: 'Бұл мекенжайда ендіруге болатын материал жоқ.', embedFormat: 'Тек json және xml форматтары бар.', embedSize: '«{name}» – 1-ден басталатын бүтін сан болуы тиіс.',
  },
  ru: {
    allTitle: '{organisation}: новости', allDescription: '{organisation}: все последние новости',
    scopeTitle: '{organisation}: {name}', scopeDescription: 'Новости, {organisation}: {name}',
    rssTitle: '{title} (RSS)', atomTitle: '{title} (Atom)', jsonTitle: '{title} (JSON Feed)', embedTitle: '{title} (oEmbed)',
    front: 'Главная страница', quotes: 'Цитаты', photos: 'Фотографии', speakers: 'Спикеры', topics: 'Темы', desks: 'Деск', events: 'События',
    quoteOf: '«{text}» – {speaker}', cardOf: '{title}. {organisation}',
    noSuchFeed: 'Такой ленты нет.', noSuchItem: 'Такого материала нет.', noSuchPage: 'Такой страницы нет: «page» – число от 1 до {pages}.', noSuchTopic: 'Такой темы нет: «{name}».', noSuchSpeaker: 'Такого спикера нет: «{name}».', noSuchDesk: 'Такого деска нет: «{name}».', noSuchSitemap: 'Такой карты сайта нет.', noSuchLanguage: 'Такого языка нет: выберите kk, ru или en.',
    embedWithoutAddress: 'Нет параметра «url»: укажите адрес страницы, которую нужно встроить.', embedUnknown: 'По этому адресу нет материала, который можно встроить.', embedFormat: 'Есть только форматы json и xml.', embedSize: '«{name}» – целое число не меньше 1.',
  },
  en: {
    allTitle: '{organisation}: news', allDescription: '{organisation}: all the latest news',
    scopeTitle: '{organisation}: {name}', scopeDescription: 'News from {organisation}: {name}',
    rssTitle: '{title} (RSS)', atomTitle: '{title} (Atom)', jsonTitle: '{title} (JSON Feed)', embedTitle: '{title} (oEmbed)',
    front: 'Front page', quotes: 'Quotes', photos: 'Photos', speakers: 'Speakers', topics: 'Topics', desks: 'Desk', events: 'Events',
    quoteOf: '“{text}” – {speaker}', cardOf: '{title}. {organisation}',
    noSuchFeed: 'There is no such feed.', noSuchItem: 'There is no such item.', noSuchPage: 'There is no such page: “page” is a number from 1 to {pages}.', noSuchTopic: 'There is no such topic: “{name}”.', noSuchSpeaker: 'There is no such speaker: “{name}”.', noSuchDesk: 'There is no such desk: “{name}”.', noSuchSitemap: 'There is no such sitemap.', noSuchLanguage: 'There is no such language: choose kk, ru or en.',
    embedWithoutAddress: 'The parameter “url” is missing: give the address of the page to embed.', embedUnknown: 'There is nothing at this address that can be embedded.', embedFormat: 'The formats are json and xml.', embedSize: '“{name}” is a whole number of at least 1.',
  },
})
