import type { Language } from '#languages/language.ts'

/** What the fictional headquarters says of itself and of the use of its material. */
export const houseTexts: Record<Language, { organisation: string; boilerplate: string; terms: string }> = {
  kk: {
    organisation: 'Республикалық штаб',
    boilerplate:
      'Республикалық штаб өңірлердегі қоғамдық бастамаларды үйлестіреді және олардың қалай орындалып жатқаны туралы ашық есеп береді. Штабтың Ақкенттегі және Сарыбұлақ ауданындағы бөлімшелері бар.',
    terms:
      'Мәтіндер мен фотосуреттерді дереккөзін көрсете отырып, тегін пайдалануға болады. Фотосурет жарияланғанда автордың аты-жөні жазылады. Мағынаны бұрмалайтын қысқартуға жол берілмейді.',
  },
  ru: {
    organisation: 'Республиканский штаб',
    boilerplate:
      'Республиканский штаб координирует общественные инициативы в регионах и открыто отчитывается о том, как они выполняются. У штаба есть отделения в Аккенте и Сарыбулакском районе.',
    terms:
      'Тексты и фотографии можно использовать бесплатно со ссылкой на источник. При публикации фотографии указывается имя автора. Сокращения, искажающие смысл, не допускаются.',
  },
  en: {
    organisation: 'National Headquarters',
    boilerplate:
      'The National Headquarters coordinates public initiatives in the regions and reports openly on how they are carried out. It has branches in Aqkent and in Sarybulaq district.',
    terms:
      'Texts and photos may be used free of charge, provided the source is named. Photos must carry the name of the photographer. Cuts that distort the meaning are not allowed.',
  },
}
