import { countryQuotes, countryStories } from './stories/countryStories.ts'
import { educationQuotes, educationStories } from './stories/educationStories.ts'
import { headquartersQuotes, headquartersStories } from './stories/headquartersStories.ts'
import { healthQuotes, healthStories } from './stories/healthStories.ts'
import { societyQuotes, societyStories } from './stories/societyStories.ts'
import { transportQuotes, transportStories } from './stories/transportStories.ts'
import { comments } from './comments.ts'
import { desks } from './desks.ts'
import { documents } from './documents.ts'
import { events } from './events.ts'
import { speakers } from './speakers.ts'
import { pressContacts, quietPeriod, users } from './staff.ts'
import { topics } from './topics.ts'

/** Everything an empty database is filled with: a fictional headquarters, its people and its news. */
export const demoContent = {
  desks, topics, users, pressContacts, quietPeriod, speakers, events, documents, comments,
  quotes: [...healthQuotes, ...educationQuotes, ...transportQuotes, ...countryQuotes, ...societyQuotes, ...headquartersQuotes],
  stories: [...healthStories, ...educationStories, ...transportStories, ...countryStories, ...societyStories, ...headquartersStories],
}
