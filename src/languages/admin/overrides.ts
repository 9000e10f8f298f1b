/**
 * What we say better than Payload. Keys that Payload's Russian and English leave in English, and how long an account
 * stays locked (`Users.auth.lockTime`).
 */
export const ruOverrides = {
  general: { email: 'Электронная почта', emailAddress: 'Адрес электронной почты' },
  error: {
    emailOrPasswordIncorrect: 'Электронная почта или пароль указаны неверно.',
    userLocked: 'Слишком много неудачных попыток входа: учётная запись заблокирована на 10 минут. Подождите или попросите администратора её разблокировать.',
  },
}

export const enOverrides = {
  error: {
    userLocked: 'Too many failed attempts to sign in: the account is locked for 10 minutes. Wait, or ask an administrator to unlock it.',
  },
}
