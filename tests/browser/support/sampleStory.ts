const surnames = ['Тоқтаров', 'Нұрланов', 'Сапаров', 'Ахметов', 'Қуанышев', 'Оразов', 'Мырзаев', 'Жақыпов', 'Әлімов', 'Есенов']

/** A story as a reporter files it, with two speakers that nobody knows; the number keeps one run apart from another. */
export const sampleStory = (number: number): { headline: string; text: string; speakers: string[] } => {
  const surname = (place: number): string => surnames[Math.floor(number / 10 ** place) % 10] ?? ''
  const speakers = [`Гүлсім ${surname(0)}а`, `Серік ${surname(1)}`]
  const headline = `Ауданда ${number} жаңа кітапхана ашылды`
  return {
    headline,
    speakers,
    text: [
      headline,
      '',
      '  • 148',
      '  • 20.02.2026, 18:05',
      '',
      'Аудан орталығында жаңа кітапхана ашылды. Онда балаларға арналған оқу залы мен компьютер сыныбы бар.',
      '',
      `${speakers[0]}, аудандық кітапхананың меңгерушісі:`,
      '',
      '- Оқырман бізге кітап үшін ғана емес, жылы орта үшін келеді.',
      '',
      'Ғимарат бір жылда салынды.',
      '',
      `${speakers[1]}, құрылыс басқармасының инженері:`,
      '',
      '- Жұмыстың бәрін жергілікті мамандар атқарды.',
      '',
      'Ашылу рәсімінен кейін балалар алғашқы кітаптарын алды.',
      '',
      'Динара Мұқанова, Ержан Төлеген',
    ].join('\r\n'),
  }
}
