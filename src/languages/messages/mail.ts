import { defineMessages } from '../defineMessages.ts'

export const sayMail = defineMessages({
  kk: {
    mail: 'Хат', mails: 'Жіберілетін хаттар', to: 'Кімге', subject: 'Тақырыбы', text: 'Мәтіні', html: 'Безендірілген мәтіні', language: 'Тілі',
    state: 'Күйі', waiting: 'Кезекте', sending: 'Жіберіліп жатыр', sent: 'Жіберілді', failed: 'Жіберілмеді', dropped: 'Жіберу тоқтатылды', tries: 'Жіберу әрекеті',
    nextTry: 'Келесі әрекет', lastError: 'Соңғы қате', sentAt: 'Жіберілген уақыты',
    keepSentMails: 'Жіберілген хаттар неше күн сақталады', keepSentMailsHelp: 'Одан кейін хаттың мәтіні мен мекенжайы өшіріледі. Жіберілмей қалған хаттар әкімші шешкенше тұрады.',
    purpose: 'Мақсаты', invitation: 'Шақыру', passwordReset: 'Құпиясөзді қалпына келтіру', journalistApproved: 'Журналистке рұқсат', journalistPassword: 'Журналистің құпиясөзі', confirmation: 'Мекенжайды растау', alert: 'Хабарландыру', digest: 'Топтама', correction: 'Түзету туралы хабар', withdrawal: 'Қайтарып алу туралы хабар', accreditation: 'Аккредиттеу',
    open: 'Медиаорталықта ашу', footer: 'Бұл хатты медиаорталық автоматты түрде жіберді. Оған жауап берудің қажеті жоқ.',
  },
  ru: {
    mail: 'Письмо', mails: 'Исходящие письма', to: 'Кому', subject: 'Тема', text: 'Текст', html: 'Оформленный текст', language: 'Язык',
    state: 'Состояние', waiting: 'В очереди', sending: 'Отправляется', sent: 'Отправлено', failed: 'Не отправлено', dropped: 'Отправка отменена', tries: 'Попыток',
    nextTry: 'Следующая попытка', lastError: 'Последняя ошибка', sentAt: 'Время отправки',
    keepSentMails: 'Сколько дней хранить отправленные письма', keepSentMailsHelp: 'После этого текст и адрес удаляются. Неотправленные письма остаются, пока администратор не решит, что с ними делать.',
    purpose: 'Назначение', invitation: 'Приглашение', passwordReset: 'Восстановление пароля', journalistApproved: 'Доступ журналиста', journalistPassword: 'Пароль журналиста', confirmation: 'Подтверждение адреса', alert: 'Оповещение', digest: 'Подборка', correction: 'Сообщение об исправлении', withdrawal: 'Сообщение об отзыве', accreditation: 'Аккредитация',
    open: 'Открыть в медиацентре', footer: 'Это письмо медиацентр отправил автоматически. Отвечать на него не нужно.',
  },
  en: {
    mail: 'Mail', mails: 'Outgoing mail', to: 'To', subject: 'Subject', text: 'Text', html: 'Formatted text', language: 'Language',
    state: 'State', waiting: 'Waiting', sending: 'Being sent', sent: 'Sent', failed: 'Not sent', dropped: 'Held back', tries: 'Tries',
    nextTry: 'Next try', lastError: 'Last error', sentAt: 'Sent at',
    keepSentMails: 'For how many days sent mails are kept', keepSentMailsHelp: 'After that their text and address are deleted. Mails that were not sent stay until an administrator decides.',
    purpose: 'Purpose', invitation: 'Invitation', passwordReset: 'New password', journalistApproved: 'Access of a journalist', journalistPassword: 'Password of a journalist', confirmation: 'Confirming an address', alert: 'Alert', digest: 'Digest', correction: 'Word of a correction', withdrawal: 'Word of a withdrawal', accreditation: 'Accreditation',
    open: 'Open in the media center', footer: 'The media center sent this mail by itself. There is no need to reply.',
  },
})
