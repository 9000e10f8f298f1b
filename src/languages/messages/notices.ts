import { defineMessages } from '../defineMessages.ts'

export const sayNotice = defineMessages({
  kk: {
    moved: '«{title}»: {move}. Кім: {who}.',
    because: 'Себебі: {reason}',
    submitted: '«{title}» тексеруді күтіп тұр. Жіберген: {who}.',
    assigned: '«{title}» сізге тапсырылды. Тапсырған: {who}.',
    dueBy: 'Мерзімі: {at}.',
    system: 'жүйе',
    clock: 'жоспар бойынша жүйе',
    stuck: '«{title}» жоспарланған уақытта жарияланбады ({planned}). Себебі: {why}',
    late: '«{title}» жоспарланған уақыттан кеш жарияланды. Жоспар: {planned}. Жарияланды: {now}.',
  },
  ru: {
    moved: '«{title}»: {move}. Кто: {who}.',
    because: 'Причина: {reason}',
    submitted: '«{title}» ждёт проверки. От кого: {who}.',
    assigned: '«{title}» поручено вам. От кого: {who}.',
    dueBy: 'Срок: {at}.',
    system: 'система',
    clock: 'система, по плану',
    stuck: '«{title}» не вышло в назначенное время ({planned}). Причина: {why}',
    late: '«{title}» опубликовано позже назначенного. План: {planned}. Вышло: {now}.',
  },
  en: {
    moved: '“{title}”: {move}. By: {who}.',
    because: 'Reason: {reason}',
    submitted: '“{title}” waits for review. From: {who}.',
    assigned: '“{title}” was given to you. By: {who}.',
    dueBy: 'Due by {at}.',
    system: 'the system',
    clock: 'the system, on schedule',
    stuck: '“{title}” did not go out at its planned time ({planned}). Reason: {why}',
    late: '“{title}” went out later than planned. Planned: {planned}. Published: {now}.',
  },
})
