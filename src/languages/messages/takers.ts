import { defineMessages } from '../defineMessages.ts'

/** Telling those who took an item what became of it, and the small form with which anybody can ask for that. */
export const sayTaker = defineMessages({
  kk: {
    watchTitle: 'Бұл материал өзгерсе, хабар алу', watchText: 'Материал түзетілсе, толықтырылса немесе қайтарып алынса, поштаңызға хат келеді. Басқа ештеңе жібермейміз.', email: 'Электрондық пошта', consent: 'Мекенжайымның осы материал туралы хабар жіберу үшін сақталуына келісемін.', watch: 'Хабарлап тұру',
    confirm: 'Растау', stop: 'Хабарлауды тоқтату', pageTitle: 'Материал туралы хабар',
    saidCheckMail: 'Поштаңызды тексеріңіз: егер бұл мекенжайға хат жіберуге болса, онда растау сілтемесі келеді. Сілтеме {hours} сағат жарамды.', saidConfirmed: 'Мекенжайыңыз расталды. Материал өзгерсе, хабарлаймыз.', saidStopped: 'Хабарлау тоқтатылды, мекенжайыңыз жойылды.', refusedItem: 'Мұндай материал жоқ немесе ол қайтарып алынған.', back: 'Материалға оралу', toPress: 'Баспасөз орталығына өту',
    confirmText: '«{title}» материалы өзгерсе, {email} мекенжайына хабар келуі үшін батырманы басыңыз.', watchingText: '«{title}» материалы өзгерсе, {email} мекенжайына хабар келеді.',
    mailConfirmSubject: 'Растаңыз: «{title}» туралы хабарлап тұру', mailConfirmText: '«{title}» материалы түзетілсе немесе қайтарып алынса, осы мекенжайға хабарлау сұралды. Бұл сіз болсаңыз, сілтемені ашып, растаңыз.', mailConfirmIgnore: 'Сіз сұрамаған болсаңыз, ештеңе істеудің қажеті жоқ: растаусыз хат келмейді.',
    withdrawnSubject: 'Қайтарып алынды: {title}', withdrawnHeading: 'Қайтарып алынды: {title}', withdrawnText: 'Сіз алған материал қайтарып алынды. Оны жариялауды тоқтатып, жарияланған жерлерден алып тастауыңызды сұраймыз.', reason: 'Себебі: {reason}',
    correctedSubject: 'Түзетілді: {title}', correctedHeading: 'Түзету: {title}', correctedText: 'Сіз алған материал түзетілді. Түзетілген нұсқасын пайдалануыңызды сұраймыз.', updatedSubject: 'Толықтырылды: {title}', updatedHeading: 'Толықтыру: {title}', updatedText: 'Сіз алған материал толықтырылды.', note: 'Не өзгерді: {note}', changes: 'Мәтіндегі айырмашылық:', wasIs: '{field}\nБұрын: {before}\nЕнді: {after}', added: '{field}\nҚосылды: {after}', removed: '{field}\nАлынып тасталды: {before}',
    open: 'Қазіргі нұсқасын ашу', whyTaken: 'Бұл хатты осы материалды баспасөз орталығынан алғандықтан алдыңыз.', whyWatched: 'Бұл хатты осы материал туралы хабарлауды сұрағандықтан алдыңыз.',
    itemWatch: 'Материал туралы хабар сұрау', itemWatches: 'Материал туралы хабар сұраулар', collection: 'Түрі', item: 'Материал', title: 'Атауы',
  },
  ru: {
    watchTitle: 'Сообщить, если материал изменится', watchText: 'Если материал исправят, дополнят или отзовут, вам придёт письмо. Ничего другого мы не присылаем.', email: 'Электронная почта', consent: 'Я согласен (согласна) на хранение адреса, чтобы получить сообщение об этом материале.', watch: 'Сообщать',
    confirm: 'Подтвердить', stop: 'Больше не сообщать', pageTitle: 'Сообщения о материале',
    saidCheckMail: 'Проверьте почту: если на этот адрес можно отправить письмо, в нём придёт ссылка для подтверждения. Ссылка действует {hours} часов.', saidConfirmed: 'Адрес подтверждён. Если материал изменится, мы сообщим.', saidStopped: 'Сообщения остановлены, ваш адрес удалён.', refusedItem: 'Такого материала нет, или он отозван.', back: 'Вернуться к материалу', toPress: 'Перейти в пресс-центр',
    confirmText: 'Чтобы получить на адрес {email} сообщение, если изменится материал «{title}», нажмите кнопку.', watchingText: 'Если материал «{title}» изменится, сообщение придёт на адрес {email}.',
    mailConfirmSubject: 'Подтвердите: сообщать о материале «{title}»', mailConfirmText: 'Кто-то попросил сообщить на этот адрес, если материал «{title}» исправят или отзовут. Если это были вы, откройте ссылку и подтвердите.', mailConfirmIgnore: 'Если вы об этом не просили, ничего делать не нужно: без подтверждения письма не придут.',
    withdrawnSubject: 'Отозвано: {title}', withdrawnHeading: 'Отозвано: {title}', withdrawnText: 'Материал, который вы взяли, отозван. Просим прекратить его публикацию и снять там, где он уже вышел.', reason: 'Причина: {reason}',
    correctedSubject: 'Исправлено: {title}', correctedHeading: 'Исправление: {title}', correctedText: 'Материал, который вы взяли, исправлен. Просим использовать исправленную версию.', updatedSubject: 'Дополнено: {title}', updatedHeading: 'Дополнение: {title}', updatedText: 'Материал, который вы взяли, дополнен.', note: 'Что изменилось: {note}', changes: 'Отличия в тексте:', wasIs: '{field}\nБыло: {before}\nСтало: {after}', added: '{field}\nДобавлено: {after}', removed: '{field}\nУбрано: {before}',
    open: 'Открыть нынешнюю версию', whyTaken: 'Вы получили это письмо, потому что взяли этот материал в пресс-центре.', whyWatched: 'Вы получили это письмо, потому что попросили сообщать об этом материале.',
    itemWatch: 'Просьба сообщать о материале', itemWatches: 'Просьбы сообщать о материале', collection: 'Вид', item: 'Материал', title: 'Название',
  },
  en: {
    watchTitle: 'Hear of changes to this item', watchText: 'You get a mail if this item is corrected, updated or withdrawn. We send nothing else.', email: 'E-mail address', consent: 'I agree that my address is kept to tell me of this item.', watch: 'Tell me',
    confirm: 'Confirm', stop: 'Tell me no more', pageTitle: 'Word of an item',
    saidCheckMail: 'Look into your mailbox: if this address can be written to, a link for confirming it is on its way. The link works for {hours} hours.', saidConfirmed: 'Your address is confirmed. We tell you when the item changes.', saidStopped: 'We tell you no more, and your address is deleted.', refusedItem: 'There is no such item, or it was withdrawn.', back: 'Back to the item', toPress: 'To the press room',
    confirmText: 'Press the button to hear at {email} when “{title}” changes.', watchingText: 'Word comes to {email} when “{title}” changes.',
    mailConfirmSubject: 'Confirm: word of “{title}”', mailConfirmText: 'Somebody asked to be told at this address when “{title}” is corrected or withdrawn. If it was you, open the link and confirm.', mailConfirmIgnore: 'If it was not you, there is nothing to do: without a confirmation no mails come.',
    withdrawnSubject: 'Withdrawn: {title}', withdrawnHeading: 'Withdrawn: {title}', withdrawnText: 'The item that you took has been withdrawn. Please stop publishing it, and take it down where it is out.', reason: 'Reason: {reason}',
    correctedSubject: 'Corrected: {title}', correctedHeading: 'Correction: {title}', correctedText: 'The item that you took has been corrected. Please use the corrected version.', updatedSubject: 'Updated: {title}', updatedHeading: 'Update: {title}', updatedText: 'The item that you took has been updated.', note: 'What changed: {note}', changes: 'How the text differs:', wasIs: '{field}\nBefore: {before}\nNow: {after}', added: '{field}\nAdded: {after}', removed: '{field}\nTaken out: {before}',
    open: 'Open it as it is now', whyTaken: 'You get this mail because you took this item from the press room.', whyWatched: 'You get this mail because you asked to be told of this item.',
    itemWatch: 'Request for word of an item', itemWatches: 'Requests for word of an item', collection: 'Kind', item: 'Item', title: 'Title',
  },
})
