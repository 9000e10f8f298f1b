import { APIError } from 'payload'

/**
 * A refusal at the edge. Carries a code, never a sentence: `languages/messages/refusals.ts` holds the sentence of
 * every code, and the edge (screen, REST, GraphQL, command line) puts it in the reader's language.
 */
export class RuleViolation extends APIError {
  readonly code: string
  readonly values: Record<string, string | number>

  constructor(code: string, options: { status?: number; values?: Record<string, string | number> } = {}) {
    super(code, options.status ?? 400, { code, values: options.values ?? {} }, true)
    // The class's own name does not survive a build, and the log goes by it.
    this.name = 'RuleViolation'
    this.code = code
    this.values = options.values ?? {}
  }
}

/** After a build GraphQL's route has a copy of the class of its own, which `instanceof` does not know. */
export const isRuleViolation = (error: Error): error is RuleViolation => error instanceof RuleViolation || (error.name === 'RuleViolation' && 'code' in error)
