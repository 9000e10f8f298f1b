import { Fragment, type ReactNode } from 'react'
import type { Language } from '#languages/language.ts'
import { itemsOfList } from '../itemsOfList.ts'
import type { StoryParts } from './findParts.ts'
import { linkAddress } from './linkAddress.ts'
import { StoryBlock } from './StoryBlock.tsx'

type Node = Record<string, unknown>
type Context = { language: Language; parts: StoryParts }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const childrenOf = (node: Node): Node[] => (Array.isArray(node.children) ? node.children.filter(isNode) : [])

/** Lexical keeps the marks of a text as bits of one number. */
const marks = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
] as const

function markedText({ text, format }: Node): ReactNode {
  const bits = typeof format === 'number' ? format : 0
  return marks.reduce<ReactNode>(
    (inner, [bit, Mark]) => ((bits & bit) === bit ? <Mark>{inner}</Mark> : inner),
    typeof text === 'string' ? text : '',
  )
}

const inside = (node: Node, context: Context): ReactNode =>
  childrenOf(node).map((child, index) => <Fragment key={index}>{drawn(child, context)}</Fragment>)

function drawn(node: Node, context: Context): ReactNode {
  switch (node.type) {
    case 'text':
      return markedText(node)
    case 'linebreak':
      return <br />
    case 'tab':
      return '\t'
    case 'paragraph':
      return childrenOf(node).length > 0 ? <p>{inside(node, context)}</p> : null
    case 'heading': {
      const Heading = node.tag === 'h3' ? 'h3' : 'h2'
      return <Heading>{inside(node, context)}</Heading>
    }
    case 'list': {
      const List = node.listType === 'number' ? 'ol' : 'ul'
      return <List>{inside({ children: itemsOfList(node) }, context)}</List>
    }
    case 'listitem':
      return <li>{inside(node, context)}</li>
    case 'quote':
      return <blockquote>{inside(node, context)}</blockquote>
    case 'horizontalrule':
      return <hr />
    case 'link':
    case 'autolink': {
      const address = linkAddress(isNode(node.fields) ? node.fields : undefined, context.parts)
      return address ? <a href={address}>{inside(node, context)}</a> : inside(node, context)
    }
    case 'block':
      return isNode(node.fields) ? <StoryBlock fields={node.fields} {...context} /> : null
    default:
      // Words are never lost to a kind of node that came with a newer editor.
      return inside(node, context)
  }
}

/** A story's text as it is read: Lexical's state drawn on the server, with what its blocks show taken from `parts`. */
export const StoryBody = ({ body, ...context }: Context & { body: unknown }) => {
  const root = isNode(body) && isNode(body.root) ? body.root : undefined
  return root ? <div className="story-body">{inside(root, context)}</div> : null
}
