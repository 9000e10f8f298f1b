import type { Language } from '#languages/language.ts'
import { h, p } from '../content/blocks.ts'
import type { Block } from '../content/shapes.ts'

type HouseTexts = { organisation: string; boilerplate: string; terms: string; about: readonly Block[]; contacts: readonly Block[] }

/** What the fictional headquarters says of itself and of the use of its material. */
export const houseTexts: Record<Language, HouseTexts> = {
  kk: {
    organisation: 'Республикалық штаб',
    boilerplate:
      'Республикалық штаб өңірлердегі қоғамдық бастамаларды үйлестіреді және олардың қалай орындалып жатқаны туралы ашық есеп береді. Штабтың Ақкенттегі және Сарыбұлақ ауданындағы бөлімшелері бар.',
    terms:
      'Мәтіндер мен фотосуреттерді дереккөзін көрсете отырып, тегін пайдалануға болады. Фотосурет жарияланғанда автордың аты-жөні жазылады. Мағынаны бұрмалайтын қысқартуға жол берілмейді.',
    about: [
      p('Медиаорталық – Республикалық штабтың, сондай-ақ Ақкент пен Сарыбұлақтағы штабтардың ортақ редакциясы. Мұнда штабтардың жаңалықтары, мәлімдемелері, спикерлердің дәйексөздері мен фотосуреттер жарияланады.'),
      h('Қалай жұмыс істейміз'),
      p('Әр мәтінді жарияланар алдында екі адам оқиды: жазған тілші және оны мақұлдаған редактор. Дәйексөз спикердің айтқан сөзімен салыстырып тексеріледі әрі сол күнгі лауазымымен бірге сақталады.'),
      h('Қателессек'),
      p('Қатені тапсақ, материалдың ішінде не түзетілгенін және қашан түзетілгенін жазамыз. Барлық түзету бір бетте жиналады. Қайтарып алынған материалдың мекенжайы сақталып, себебі көрсетіледі.'),
      h('Жасанды интеллект'),
      p('Мәтінді не суретті жасауға жасанды интеллект қатысса, ол туралы оқырманға ашық айтамыз.'),
    ],
    contacts: [
      p('Медиаорталық: Астана қ., Самал даңғылы, 1. Жұмыс уақыты – дүйсенбіден жұмаға дейін 09:00–18:00.'),
      p('Мәтіннен қате тапсаңыз, баспасөз қызметіне жазыңыз: материалдың мекенжайын және дұрыс дерек қайда екенін көрсетіңіз.'),
    ],
  },
  ru: {
    organisation: 'Республиканский штаб',
    boilerplate:
      'Республиканский штаб координирует общественные инициативы в регионах и открыто отчитывается о том, как они выполняются. У штаба есть отделения в Аккенте и Сарыбулакском районе.',
    terms:
      'Тексты и фотографии можно использовать бесплатно со ссылкой на источник. При публикации фотографии указывается имя автора. Сокращения, искажающие смысл, не допускаются.',
    about: [
      p('Медиацентр – общая редакция Республиканского штаба и штабов в Аккенте и Сарыбулаке. Здесь выходят новости и заявления штабов, цитаты спикеров и фотографии.'),
      h('Как мы работаем'),
      p('Каждый текст до публикации читают двое: корреспондент, который его написал, и редактор, который его одобрил. Цитата сверяется со словами спикера и хранится вместе с должностью, которую он занимал в тот день.'),
      h('Если мы ошиблись'),
      p('Найдя ошибку, мы пишем в самом материале, что и когда исправлено. Все исправления собраны на одной странице. Адрес отозванного материала сохраняется, и на нём указана причина.'),
      h('Искусственный интеллект'),
      p('Если в создании текста или изображения участвовал искусственный интеллект, мы прямо говорим об этом читателю.'),
    ],
    contacts: [
      p('Медиацентр: г. Астана, проспект Самал, 1. Часы работы – с понедельника по пятницу, 09:00–18:00.'),
      p('Если вы нашли ошибку в тексте, напишите в пресс-службу: укажите адрес материала и источник верных данных.'),
    ],
  },
  en: {
    organisation: 'National Headquarters',
    boilerplate:
      'The National Headquarters coordinates public initiatives in the regions and reports openly on how they are carried out. It has branches in Aqkent and in Sarybulaq district.',
    terms:
      'Texts and photos may be used free of charge, provided the source is named. Photos must carry the name of the photographer. Cuts that distort the meaning are not allowed.',
    about: [
      p('The Media Center is the joint newsroom of the National Headquarters and of the headquarters in Aqkent and Sarybulaq. It publishes their news and statements, quotes of speakers and photos.'),
      h('How we work'),
      p('Two people read every text before it goes out: the reporter who wrote it and the editor who approved it. A quote is checked against what the speaker said, and is kept with the position held on that day.'),
      h('When we are wrong'),
      p('When we find an error we say in the item itself what was mended, and when. All corrections are listed on one page. The address of an item that was withdrawn stays and gives the reason.'),
      h('Artificial intelligence'),
      p('Where artificial intelligence had a part in making a text or an image, we tell the reader so.'),
    ],
    contacts: [
      p('Media Center: 1 Samal Avenue, Astana. Open from Monday to Friday, 09:00–18:00.'),
      p('If you find an error in a text, write to the press service and name the address of the item and a source for the right data.'),
    ],
  },
}
