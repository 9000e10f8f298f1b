import { defineMessages } from '../defineMessages.ts'

export const sayMail = defineMessages({
  kk: {
    mail: 'Хат', mails: 'Жіберілетін хаттар', to: 'Кімге', subject: 'Тақырыбы', text: 'Мәтіні', html: 'Безендірілген мәтіні', language: 'Тілі',
    state: 'Күйі', waiting: 'Кезекте', sending: 'Жіберіліп жатыр', sent: 'Жіберілді', failed: 'Жіберілмеді', dropped: 'Жіберу тоқтатылды', tries: 'Жіберу әрекеті',
    nextTry: 'Келесі әрекет', lastError: 'Соңғы қате', sentAt: 'Жіберілген уақыты',
    keepSentMails: 'Жіберілген хаттар неше күн сақталады', keepSentMailsHelp: 'Одан кейін хаттың мәтіні мен мекенжайы өшіріледі. Жіберілмей қалған хаттар олар туралы шешім қабылданғанша тұрады.',
    purpose: 'Мақсаты', invitation: 'Шақыру', passwordReset: 'Құпиясөзді қалпына келтіру', journalistApproved: 'Журналистке рұқсат', journalistPassword: 'Журналистің құпиясөзі', journalistDecision: 'Журналистке жіберілген шешім', journalistEmbargo: 'Эмбарго туралы хабар', confirmation: 'Мекенжайды растау', alert: 'Хабарландыру', digest: 'Топтама', correction: 'Түзету туралы хабар', withdrawal: 'Қайтарып алу туралы хабар', accreditation: 'Аккредиттеу',
    whyAddress: 'Пошта сервері бұл мекенжайды қабылдамады', whyText: 'Пошта сервері хаттың мәтінін қабылдамады', whyGone: 'Тіркелгі жойылған немесе оның рұқсаты жабылған', whyBounced: 'Хат жеткізілмей, кері қайтты', whyLogin: 'Пошта серверіне кіру мүмкін болмады', whyServer: 'Пошта сервері жауап бермейді немесе хат қабылдамайды',
    open: 'Медиаорталықта ашу', footer: 'Бұл хатты медиаорталық автоматты түрде жіберді. Оған жауап берудің қажеті жоқ.',
  },
  ru: {
    mail: 'Письмо', mails: 'Исходящие письма', to: 'Кому', subject: 'Тема', text: 'Текст', html: 'Оформленный текст', language: 'Язык',
    state: 'Состояние', waiting: 'В очереди', sending: 'Отправляется', sent: 'Отправлено', failed: 'Не отправлено', dropped: 'Отправка отменена', tries: 'Попыток',
    nextTry: 'Следующая попытка', lastError: 'Последняя ошибка', sentAt: 'Время отправки',
    keepSentMails: 'Сколько дней хранить отправленные письма', keepSentMailsHelp: 'После этого текст и адрес удаляются. Неотправленные письма остаются, пока кто-то не решит, что с ними делать.',
    purpose: 'Назначение', invitation: 'Приглашение', passwordReset: 'Восстановление пароля', journalistApproved: 'Доступ журналиста', journalistPassword: 'Пароль журналиста', journalistDecision: 'Решение о доступе журналиста', journalistEmbargo: 'Сообщение об эмбарго', confirmation: 'Подтверждение адреса', alert: 'Оповещение', digest: 'Подборка', correction: 'Сообщение об исправлении', withdrawal: 'Сообщение об отзыве', accreditation: 'Аккредитация',
    whyAddress: 'Почтовый сервер не принял этот адрес', whyText: 'Почтовый сервер не принял текст письма', whyGone: 'Учётной записи больше нет, или доступ по ней закрыт', whyBounced: 'Письмо вернулось: его не доставили', whyLogin: 'Не удалось войти на почтовый сервер', whyServer: 'Почтовый сервер не отвечает или не принимает писем',
    open: 'Открыть в медиацентре', footer: 'Это письмо медиацентр отправил автоматически. Отвечать на него не нужно.',
  },
  en: {
    mail: 'Mail', mails: 'Outgoing mail', to: 'To', subject: 'Subject', text: 'Text', html: 'Formatted text', language: 'Language',
    state: 'State', waiting: 'Waiting', sending: 'Being sent', sent: 'Sent', failed: 'Not sent', dropped: 'Held back', tries: 'Tries',
    nextTry: 'Next try', lastError: 'Last error', sentAt: 'Sent at',
    keepSentMails: 'For how many days sent mails are kept', keepSentMailsHelp: 'After that their text and address are deleted. Mails that were not sent stay until somebody decides.',
    purpose: 'Purpose', invitation: 'Invitation', passwordReset: 'New password', journalistApproved: 'Access of a journalist', journalistPassword: 'Password of a journalist', journalistDecision: 'Decision on a journalist’s access', journalistEmbargo: 'Word of an embargo', confirmation: 'Confirming an address', alert: 'Alert', digest: 'Digest', correction: 'Word of a correction', withdrawal: 'Word of a withdrawal', accreditation: 'Accreditation',
    whyAddress: 'The mail server refused this address', whyText: 'The mail server refused the text', whyGone: 'The account is gone, or its access has ended', whyBounced: 'The mail came back: it was not delivered', whyLogin: 'The mail server did not let us in', whyServer: 'The mail server does not answer, or takes no mail',
    open: 'Open in the media center', footer: 'The media center sent this mail by itself. There is no need to reply.',
  },
})
