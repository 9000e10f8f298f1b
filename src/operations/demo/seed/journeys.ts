import type { TransitionName } from '#workflow/transitions.ts'
import type { MoveInput } from '#workflow/whyNot.ts'
import type { Outcome } from '../content/shapes.ts'
import { moveAs } from './moveAs.ts'
import { keyOf, type StoryWork } from './StoryWork.ts'
import { rewriteStory, writeStory } from './writeStory.ts'

type Step = (work: StoryWork) => Promise<void>

const moveBy =
  (who: 'author' | 'editor' | 'chiefEditor', transition: TransitionName, input: (work: StoryWork) => MoveInput = () => ({})): Step =>
  (work) =>
    moveAs(work.seeding, who === 'chiefEditor' ? who : work[who], ['news', keyOf(work)], transition, input(work))

const note = ({ version, story }: StoryWork): string => version.note ?? story.kk.note ?? ''
const atMoment = ({ seeding, story }: StoryWork): Date => seeding.date(story.moment)
/** Asked for when another language goes out before Kazakh does. */
const allTogether = 'Барлық тілдегі нұсқалар бір уақытта шығады.'

const write: Step = (work) => writeStory(work)
const submit = moveBy('author', 'submit')
const approve = moveBy('editor', 'approve')
const publish = moveBy('editor', 'publish')
const reviewed = [write, submit, approve]
const published = [...reviewed, publish]

/** How a story came to be where the demo shows it: each step by the person whose work it is. */
export const journeys: Record<Outcome, readonly Step[]> = {
  draft: [write],
  inReview: [write, submit],
  changesRequested: [write, submit, moveBy('editor', 'requestChanges', (work) => ({ reason: note(work) }))],
  approved: reviewed,
  scheduled: [
    ...reviewed,
    moveBy('editor', 'schedule', (work) => ({
      publishAt: atMoment(work),
      ...(work.language !== 'kk' && { reason: allTogether }),
    })),
  ],
  embargoed: [...reviewed, moveBy('editor', 'publish', (work) => ({ releaseAt: atMoment(work) }))],
  live: published,
  corrected: [
    (work) => writeStory(work, work.version.mistakenHeadline),
    submit,
    approve,
    publish,
    (work) => rewriteStory(work, { headline: work.version.headline }),
    submit,
    approve,
    moveBy('editor', 'publish', (work) => ({ change: 'correction', changeNote: note(work) })),
  ],
  withdrawn: [...published, moveBy('chiefEditor', 'withdraw', (work) => ({ reason: note(work) }))],
  liveWithUrgentFlag: [write, moveBy('chiefEditor', 'publishUrgently', (work) => ({ reason: note(work) }))],
  liveWithNewerDraft: [
    ...published,
    (work) => rewriteStory(work, { added: { paragraph: work.version.addition ?? '' } }),
  ],
}
