import { describe, expect, it } from 'vitest'
import type { Role } from '#people/users/roles.ts'
import { whyNotResolve, type ResolveFacts } from './whyNotResolve.ts'

const facts = (role: Role, given: Partial<ResolveFacts> = {}): ResolveFacts => ({
  staff: { id: 'me', name: '', roles: [role], desks: ['d'] },
  desk: 'd',
  author: 'somebody',
  blocking: false,
  changedBy: [],
  authors: new Set(['writer']),
  ...given,
})

type Case = [name: string, facts: ResolveFacts, code: string | undefined]
const blocking = true
const mine = { author: 'me' }
const myText = { authors: new Set(['me']), changedBy: ['me'] }

const cases: Case[] = [
  ['a reporter, one of their own', facts('reporter', mine), undefined],
  ['a reporter, a blocking one of their own', facts('reporter', { ...mine, blocking }), undefined],
  ['a reporter, another’s', facts('reporter'), 'resolveNotYours'],
  ['the item’s author, another’s', facts('reporter', myText), undefined],
  ['the item’s author, another’s that blocks', facts('reporter', { ...myText, blocking }), 'resolveNotYours'],
  ['an editor, another’s', facts('editor'), undefined],
  ['an editor, another’s that blocks', facts('editor', { blocking }), undefined],
  ['a chief editor, another’s that blocks', facts('chiefEditor', { blocking }), undefined],
  ['an editor who changed the text, another’s', facts('editor', myText), undefined],
  ['an editor who changed the text, another’s that blocks', facts('editor', { ...myText, blocking }), 'resolveOwnText'],
  ['an editor who changed the text, a blocking one of their own', facts('editor', { ...myText, ...mine, blocking }), undefined],
  ['an editor of another desk', facts('editor', { desk: 'other' }), 'resolveNotYours'],
  ['the comment’s author, who has left the desk', facts('editor', { ...mine, desk: 'other' }), 'resolveNotYours'],
  ['a chief editor of another desk', facts('chiefEditor', { desk: 'other' }), undefined],
  ['an administrator', facts('administrator'), 'resolveNotYours'],
  ['a press officer', facts('pressOfficer', { blocking }), 'resolveNotYours'],
]

describe('who resolves a comment', () => {
  it.each(cases)('%s', (_, given, code) => {
    expect(whyNotResolve(given)?.code).toBe(code)
  })
})
