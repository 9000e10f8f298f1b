import { defineMessages } from '../defineMessages.ts'

/** Why a text file cannot become a story. */
export const sayStoryText = defineMessages({
  kk: {
    storyEmpty: 'Файл бос: {line}-жолға тақырып, одан кейін мәтін жазып, қайта жүктеңіз.',
    storyTooLarge: 'Файл 1 МБ-тан үлкен, шегі {line}-жолда асады: бір файлға бір ғана материалдың мәтінін салып, қайта жүктеңіз.',
    storyBinary:
      '{line}-жолда мәтін емес, екілік дерек тұр: мәтінді .txt файлына UTF-8 кодталуымен сақтап, қайта жүктеңіз.',
    storyNotUtf8: '{line}-жолдың кодталуы UTF-8 емес: файлды UTF-8 кодталуымен сақтап, қайта жүктеңіз.',
    storyHeadlineMissing: '{line}-жолда тақырып болуы керек, ал онда «{text}» деп тұр: файлды тақырыптан бастаңыз.',
    storyHeadlineTooLong:
      '{line}-жолдағы тақырып тым ұзын ({length} таңба): тақырыпты {limit} таңбадан асырмай, мәтінді келесі жолдан бастаңыз.',
    storyTooManyQuotes: 'Мәтінде дәйексөз тым көп (шегі – {limit}, ол {line}-жолда асады): мәтінді бірнеше файлға бөліп енгізіңіз.',
    storyBodyTooLarge: 'Файл 1 МБ-тан үлкен: бір файлға бір ғана материалдың мәтінін салып, қайта жүктеңіз.',
    storyOrderNotUnderstood: 'Сұрау түсініксіз: «{part}» мәнін тексеріңіз.',
  },
  ru: {
    storyEmpty: 'Файл пуст: напишите в строке {line} заголовок, под ним текст и загрузите файл снова.',
    storyTooLarge:
      'Файл больше 1 МБ, предел превышен в строке {line}: оставьте в файле текст только одного материала и загрузите снова.',
    storyBinary:
      'В строке {line} не текст, а двоичные данные: сохраните текст в файле .txt в кодировке UTF-8 и загрузите снова.',
    storyNotUtf8: 'Строка {line} не в кодировке UTF-8: сохраните файл в кодировке UTF-8 и загрузите снова.',
    storyHeadlineMissing: 'В строке {line} должен стоять заголовок, а там «{text}»: начните файл с заголовка.',
    storyHeadlineTooLong:
      'Слишком длинный заголовок в строке {line}, знаков: {length}. Сократите его до {limit} знаков, а текст начните со следующей строки.',
    storyTooManyQuotes: 'Цитат больше предела ({limit}), он превышен в строке {line}: разделите текст на несколько файлов.',
    storyBodyTooLarge: 'Файл больше 1 МБ: оставьте в нём текст только одного материала и загрузите снова.',
    storyOrderNotUnderstood: 'Запрос непонятен: проверьте значение «{part}».',
  },
  en: {
    storyEmpty: 'The file is empty: write a headline on line {line} and the text below it, then load it again.',
    storyTooLarge:
      'The file is over 1 MB, the limit is passed on line {line}: keep the text of one story only in it, then load it again.',
    storyBinary: 'Line {line} holds binary data, not text: save the text as a .txt file in UTF-8, then load it again.',
    storyNotUtf8: 'Line {line} is not in UTF-8: save the file in UTF-8, then load it again.',
    storyHeadlineMissing: 'Line {line} should be the headline but says “{text}”: begin the file with a headline.',
    storyHeadlineTooLong:
      'The headline on line {line} is too long ({length} characters): keep it within {limit} and begin the text on the next line.',
    storyTooManyQuotes: 'There are more than {limit} quotes, the limit is passed on line {line}: split the text into several files.',
    storyBodyTooLarge: 'The file is over 1 MB: keep the text of one story only in it, then load it again.',
    storyOrderNotUnderstood: 'The request is not understood: check the value of “{part}”.',
  },
})
