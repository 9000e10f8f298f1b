import type { Language } from '#languages/language.ts'
import { sayAlert } from '#languages/messages/alerts.ts'
import { saySite } from '#languages/messages/site.ts'
import { env } from '#platform/env.ts'
import { linkPlace, writeLetter, type LetterPart, type MailContent } from '#platform/mail/writeLetter.ts'
import { textIn } from '#publication/inLanguage.ts'
import { newsAddress } from '#publication/pageAddresses.ts'
import type { AlertStory } from './findAlertStories.ts'

/** Why somebody gets an alert, and the way out: at the foot of each. */
export const alertNotes = (language: Language) => [sayAlert(language, 'why'), { text: sayAlert(language, 'manageOrStop'), href: linkPlace }]

export const addressOfStory = ({ language, slug }: Pick<AlertStory, 'language' | 'slug'>): string => env().siteUrl + newsAddress(language, slug)

function contactLine({ contact }: AlertStory, language: Language): string[] {
  if (!contact) return []
  const words = [textIn(contact.name, language), textIn(contact.position, language), contact.phone, contact.email, contact.messenger]
  return [sayAlert(language, 'contact', { contact: words.filter(Boolean).join(', ') })]
}

function toPart(story: AlertStory, language: Language): LetterPart {
  const href = addressOfStory(story)
  return {
    kicker: [saySite(language, story.kind), story.nature === 'campaign' && saySite(language, 'campaign')].filter(Boolean).join(' · '),
    heading: story.headline,
    paragraphs: [...(story.lead ? [story.lead] : []), ...contactLine(story, language), ...(story.imprint && story.nature === 'campaign' ? [saySite(language, 'imprintLine', story.imprint)] : [])],
    action: { text: sayAlert(language, 'read'), href },
    ...(story.language !== language && { language: story.language }),
  }
}

/** The alert of one story. */
export const writeAlert = (story: AlertStory, language: Language, house: string): MailContent =>
  writeLetter(language, { subject: story.headline, house, parts: [toPart(story, language)], notes: alertNotes(language) })

/** The digest of several. */
export const writeDigest = (stories: readonly AlertStory[], language: Language, house: string): MailContent =>
  writeLetter(language, {
    subject: sayAlert(language, 'digestSubject', { count: stories.length }),
    house,
    intro: [sayAlert(language, 'digestIntro')],
    parts: stories.map((story) => toPart(story, language)),
    notes: alertNotes(language),
  })
