import { defineMessages } from '../defineMessages.ts'

export const sayNotice = defineMessages({
  kk: {
    moved: '«{title}»: {move}. Кім: {who}.',
    movedWithReason: '«{title}»: {move}. Кім: {who}. Себебі: {reason}',
    clock: 'жоспар бойынша жүйе',
    stuck: '«{title}» жоспарланған уақытта жарияланбады ({planned}). Себебі: {why}',
    late: '«{title}» жоспарланған уақыттан кеш жарияланды. Жоспар: {planned}. Жарияланды: {now}.',
  },
  ru: {
    moved: '«{title}»: {move}. Кто: {who}.',
    movedWithReason: '«{title}»: {move}. Кто: {who}. Причина: {reason}',
    clock: 'система, по плану',
    stuck: '«{title}» не вышло в назначенное время ({planned}). Причина: {why}',
    late: '«{title}» опубликовано позже назначенного. План: {planned}. Вышло: {now}.',
  },
  en: {
    moved: '“{title}”: {move}. By: {who}.',
    movedWithReason: '“{title}”: {move}. By: {who}. Reason: {reason}',
    clock: 'the system, on schedule',
    stuck: '“{title}” did not go out at its planned time ({planned}). Reason: {why}',
    late: '“{title}” went out later than planned. Planned: {planned}. Published: {now}.',
  },
})
