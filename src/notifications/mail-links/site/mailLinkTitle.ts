import type { Language } from '#languages/language.ts'
import { sayAlert } from '#languages/messages/alerts.ts'
import { sayTaker } from '#languages/messages/takers.ts'
import type { MailLink } from '../openMailLink.ts'

/** What the page of a link from a mail is called. */
export function mailLinkTitle({ kind }: Pick<MailLink, 'kind'>, language: Language): string {
  switch (kind) {
    case 'expired':
    case 'unknown':
      return sayAlert(language, 'linkTitle')
    case 'confirmAlerts':
      return sayAlert(language, 'confirmTitle')
    case 'alerts':
      return sayAlert(language, 'manageTitle')
    case 'confirmWatch':
    case 'watch':
      return sayTaker(language, 'pageTitle')
  }
}
