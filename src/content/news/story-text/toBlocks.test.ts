import { expect, it } from 'vitest'
import { parseStoryText } from './parseStoryText.ts'

/** Quotes as `name | position | paragraph / paragraph`, text as it is. */
const read = (body: string) =>
  parseStoryText(`Тақырып\n\n${body}\n\nСоңы осы.`)
    .blocks.slice(0, -1)
    .map((block) =>
      block.type === 'quote' ? `${block.speakerName} | ${block.position} | ${block.paragraphs.join(' / ')}` : block.text,
    )

const who = 'Сәуле Ахметова, директор'

it.each([
  ['two quotes by one speaker', `${who}:\n\n- Бір.\n\nАра.\n\n${who}:\n\n- Екі.`, ['Сәуле Ахметова | директор | Бір.', 'Ара.', 'Сәуле Ахметова | директор | Екі.']],
  ['the position only once', `${who}:\n\n- Бір.\n\nАра.\n\nCәуле Ахметова:\n\n- Екі.`, ['Сәуле Ахметова | директор | Бір.', 'Ара.', 'Сәуле Ахметова | директор | Екі.']],
  ['several dashes', `${who}:\n\n- Бір.\n\n- Екі.\n\nАра.`, ['Сәуле Ахметова | директор | Бір. / Екі.', 'Ара.']],
  ['several dashes on one another’s heels', `${who}:\n— Бір.\n— Екі.\n\nАра.`, ['Сәуле Ахметова | директор | Бір. / Екі.', 'Ара.']],
  ['marks from first to last', `${who}:\n\n- «Бір.\n\nЕкі «Нұр».\n\nҮш».\n\nАра.`, ['Сәуле Ахметова | директор | Бір. / Екі «Нұр». / Үш.', 'Ара.']],
  ['marks opened anew', `${who}:\n\n«Бір.\n\n«Екі.\n\n«Үш.»\n\nАра.`, ['Сәуле Ахметова | директор | Бір. / Екі. / Үш.', 'Ара.']],
  ['marks that do not end where a name does', `${who}:\n\n«Бір.\n\n«Нұр» ашылды.\n\n«Шам» жабылды».\n\nАра.`, ['Сәуле Ахметова | директор | Бір. / «Нұр» ашылды. / «Шам» жабылды.', 'Ара.']],
  ['typewriter marks', `${who}:\n\n"Бір.\n\nЕкі."\n\nАра.`, ['Сәуле Ахметова | директор | Бір. / Екі.', 'Ара.']],
  ['marks never closed', `${who}:\n\n- «Бір.\n\nЕкі.`, ['Сәуле Ахметова | директор | «Бір.', 'Екі.']],
  ['marks within the speech', `${who}:\n\n- «Нұр» және «Шам»`, ['Сәуле Ахметова | директор | «Нұр» және «Шам»']],
  ['typewriter marks within the speech', `${who}:\n\n- "Нұр" және "Шам"`, ['Сәуле Ахметова | директор | "Нұр" және "Шам"']],
  ['speech on the same line', `${who}: «Бір».\n\nАра.`, ['Сәуле Ахметова | директор | Бір.', 'Ара.']],
  ['a dialogue', `${who}:\n\n- Бір.\n\nМарат Оспанов, басшы:\n\n- Екі.`, ['Сәуле Ахметова | директор | Бір.', 'Марат Оспанов | басшы | Екі.']],
  ['an answer by somebody else', `${who}:\n\n- Бір бе?\n\n- Иә.`, ['Сәуле Ахметова | директор | Бір бе?', '- Иә.']],
  ['an unsigned dash', 'Ара.\n\n- Бір.', ['Ара.', '- Бір.']],
  ['two hyphens for a dash', `${who}:\n\n-- Бір.`, ['Сәуле Ахметова | директор | Бір.']],
  ['a dash left with the speaker', `${who}: –\n\nБір.`, ['Сәуле Ахметова | директор | Бір.']],
  ['no position', 'Сәуле Ахметова:\n\n- Бір.', ['Сәуле Ахметова |  | Бір.']],
  ['initials', 'С. Ахметова, директор:\n\n- Бір.', ['С. Ахметова | директор | Бір.']],
  ['initials without a space', 'С.Ахметова, директор:\n\n- Бір.', ['С.Ахметова | директор | Бір.']],
  ['a patronymic', 'Марат Серік ұлы Оспанов, басшы:\n\n- Бір.', ['Марат Серік ұлы Оспанов | басшы | Бір.']],
  ['a double name', 'Анна-Мария Ким-Ли, басшы:\n\n- Бір.', ['Анна-Мария Ким-Ли | басшы | Бір.']],
  ['a long position on two lines', 'Сәуле Ахметова, Қазақстан Республикасының\nденсаулық сақтау вице-министрі:\n- Бір.', ['Сәуле Ахметова | Қазақстан Республикасының денсаулық сақтау вице-министрі | Бір.']],
  ['a position with a comma', 'Сәуле Ахметова, профессор, ҰҒА мүшесі:\n\n- Бір.', ['Сәуле Ахметова | профессор, ҰҒА мүшесі | Бір.']],
  ['Russian', 'Айгуль Ахметова, директор библиотеки:\n\n– Мы ждали этого дня.', ['Айгуль Ахметова | директор библиотеки | Мы ждали этого дня.']],
  ['English', 'Mary Smith, head of the office:\n\n“We waited.”', ['Mary Smith | head of the office | We waited.']],
  ['a list without full stops', 'Бөлімдер\n- Бірінші\n- Екінші', ['Бөлімдер', '- Бірінші', '- Екінші']],
  ['a wrapped dash inside a sentence', 'Көкшетау қаласы Бурабайға жақын, сондықтан ол\n– демалушылар жиі келетін жер.', ['Көкшетау қаласы Бурабайға жақын, сондықтан ол – демалушылар жиі келетін жер.']],
])('%s', (_, body, expected) => {
  expect(read(body)).toEqual(expected)
})

it.each([
  ['a list', 'Мұнда мыналар бар:\n\n- бірінші зал;\n\n- екінші зал.'],
  ['a list with capitals', 'Кітапхана бөлімдері:\n\n- Балалар залы.\n\n- Ересектер залы.'],
  ['a list under two capitals', 'Ардагерлер Кеңесі, атап айтқанда:\n\n- бірінші.\n\n- екінші.'],
  ['a body of state', 'ҚР Парламенті, Мәжіліс:\n\n- Бір.'],
  ['one capital', 'Көкшетау, қала:\n\n- Бір.'],
  ['five capitals', 'Бір Екі Үш Төрт Бес, қала:\n\n- Бір.'],
  ['a reporting verb', 'Айгуль Ахметова, директор, отметила:\n\n- Мы ждали.'],
  ['a Kazakh reporting verb', 'Сәуле Ахметова, директор, былай деді:\n\n- Бір.'],
  ['a name without speech', 'Сәуле Ахметова:\n\nАра.'],
  ['a speaker, then another', 'Сәуле Ахметова, директор:\n\nМарат Оспанов:'],
  ['a time', 'Жиын сағат 17:00-де басталды.'],
  ['a name that goes on', 'Сәуле Ахметова, директор: "Нұр" қоры ашылды.'],
])('leaves %s in the text', (_, body) => {
  expect(read(body)).toEqual(body.split('\n\n'))
})

it('leaves a speaker line at the end in the text', () => {
  expect(parseStoryText(`Тақырып\n\nАра.\n\n${who}:`).blocks.at(-1)).toEqual({ type: 'paragraph', text: `${who}:` })
})

it.each(['«', '"', ': ', 'А.Бек:\n', '- Бір.\n', 'Аа Бб, в:\n- «Гг\n', 'а ', '-'])('reads a megabyte of %j within seconds', (piece) => {
  const started = performance.now()
  parseStoryText(`Тақырып\n\n${piece.repeat(1_000_000 / Buffer.byteLength(piece))}`)
  expect(performance.now() - started).toBeLessThan(10_000)
})
