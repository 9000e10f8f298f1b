import { sayPeople } from '#languages/messages/people.ts'
import { sayWorkflow } from '#languages/messages/workflow.ts'
import { transitionNames, transitionOf, type TransitionName } from './transitions.ts'

const startOf = (name: TransitionName): string => {
  const { from } = transitionOf(name)
  return 'state' in from
    ? from.state.map((state) => sayWorkflow('en', state)).join(', ')
    : `public: ${sayWorkflow('en', `public_${from.publicState}`)}`
}

const whoMakes = (name: TransitionName): string => {
  const { who } = transitionOf(name)
  if (who === 'mayEdit') return 'whoever may edit it'
  return who.map((role) => (role === 'clock' ? 'the clock' : sayPeople('en', role))).join(', ')
}

/** The table of transitions as Markdown, for `docs/workflow.md`. */
export function describeTransitions(): string {
  const rows = transitionNames.map((name) => {
    const { needs, takesParts, to } = transitionOf(name)
    const cells = [name, sayWorkflow('kk', name), startOf(name), sayWorkflow('en', to), whoMakes(name), needs.join(', '), takesParts ? 'yes' : '']
    return `| ${cells.join(' | ')} |`
  })
  return [
    '| transition | on the button | from | to | who | needs | takes parts along |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}
