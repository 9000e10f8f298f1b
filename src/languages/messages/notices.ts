import { defineMessages } from '../defineMessages.ts'

export const sayNotice = defineMessages({
  kk: {
    moved: '«{title}»: {move}. Кім: {who}.',
    movedWithReason: '«{title}»: {move}. Кім: {who}. Себебі: {reason}',
    clock: 'жоспар бойынша жүйе',
  },
  ru: {
    moved: '«{title}»: {move}. Кто: {who}.',
    movedWithReason: '«{title}»: {move}. Кто: {who}. Причина: {reason}',
    clock: 'система, по плану',
  },
  en: {
    moved: '“{title}”: {move}. By: {who}.',
    movedWithReason: '“{title}”: {move}. By: {who}. Reason: {reason}',
    clock: 'the system, on schedule',
  },
})
