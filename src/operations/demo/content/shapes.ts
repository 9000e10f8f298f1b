import type { Language } from '#languages/language.ts'
import type { PhotoKey } from '../photos/drawDemoPhoto.ts'

export type Localised = Record<Language, string>

/** A moment counted back from the day of seeding, in the clock of Asia/Almaty; a negative number of days lies ahead. */
export type Moment = { daysAgo: number; at: string }

export type DemoDesk = { key: DeskKey; name: Localised; city: Localised; address: Localised }
export type DeskKey = 'national' | 'city' | 'district'

export type DemoTopic = { key: string; name: Localised; mediaTopic: `medtop:${string}` }

export type DemoPosition = { title: Localised; sinceDaysAgo: number; untilDaysAgo?: number }
export type DemoSpeaker = { key: string; name: Localised; biography: Localised; positions: readonly DemoPosition[]; portrait: PhotoKey }

export type DemoQuote = { key: string; speaker: string; occasion: Localised; source: 'speech' | 'interview' | 'briefing' | 'written'; daysAgo: number; kk: string; ru?: string; en?: string }

export type DemoEvent = {
  key: string
  title: Localised
  place: Localised
  desk: DeskKey
  starts: Moment
  ends: Moment
  location?: { latitude: number; longitude: number }
  /** How many journalists can be accredited; nobody has to ask where there is no number. */
  places?: number
}

export type DemoPressContact = { key: string; name: Localised; role: Localised; phone: string; email: string; desk: DeskKey }

export type DemoDocument = { key: string; title: Localised; filename: string; mimeType: string; desk: DeskKey; content: string }

export type DemoUser = { key: string; name: string; email: string; roles: readonly DemoRole[]; desks: readonly DeskKey[] }
export type DemoRole = 'reporter' | 'photographer' | 'translator' | 'editor' | 'chiefEditor' | 'pressOfficer' | 'administrator'

/** A comment on the Kazakh version of a story, with its thread. */
export type DemoComment = {
  story: string
  by: string
  text: string
  field?: string
  passage?: { exact: string; prefix: string; suffix: string }
  blocking?: boolean
  replies?: readonly { by: string; text: string }[]
  resolvedBy?: string
}

export type DemoQuietPeriod = { name: Localised; starts: Moment; ends: Moment }

export type Imprint = { issuedBy: Localised; orderedBy: Localised; funds: Localised }

export type Block =
  | { paragraph: string }
  | { heading: string }
  | { quote: string }
  | { photo: PhotoKey }
  | { gallery: readonly PhotoKey[] }
  | { factBox: { title: string; paragraphs: readonly string[] } }
  | { table: { caption: string; rows: readonly (readonly string[])[] } }
  | { document: string }

/** Where the workflow has taken a version by the time the demo opens. */
export type Outcome = 'live' | 'draft' | 'inReview' | 'changesRequested' | 'approved' | 'scheduled' | 'embargoed' | 'corrected' | 'withdrawn' | 'liveWithUrgentFlag' | 'liveWithNewerDraft'

/** One language version. `outcome` only where it differs from the story's; `note` is the sentence its transition asks for. */
export type DemoVersion = {
  headline: string
  lead: string
  body: readonly Block[]
  outcome?: Outcome
  note?: string
  /** What a corrected story first said. */
  mistakenHeadline?: string
  /** The paragraph that the newer draft of a live story adds. */
  addition?: string
}

export type DemoStory = {
  key: string
  kind: 'news' | 'pressRelease' | 'statement' | 'announcement'
  nature: 'informational' | 'campaign'
  desk: DeskKey
  dateline: Localised
  bylines: readonly string[]
  topics: readonly string[]
  photos: readonly [hero: PhotoKey, ...gallery: PhotoKey[]]
  /** When the story came out or was last worked on; for a scheduled or embargoed one, when it will. */
  moment: Moment
  outcome: Outcome
  event?: string
  contact?: string
  documents?: readonly string[]
  imprint?: Imprint
  /** Shown to the reader where a machine wrote or translated the text. */
  aiLabel?: Localised
  kk: DemoVersion
  ru?: DemoVersion
  en?: DemoVersion
}
