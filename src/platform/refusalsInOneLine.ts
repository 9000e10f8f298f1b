import type { Config } from 'payload'

type Hooks = NonNullable<Extract<NonNullable<Config['logger']>, { options: object }>['options']['hooks']>

const statusOf = (error: unknown): unknown => (error as { originalError?: { status?: unknown } }).originalError?.status ?? (error as { status?: unknown }).status

/**
 * A refusal is an answer and no fault of the server: its code is one line of the log, without a stack. GraphQL wraps
 * what it refuses, so that Payload's own levels, which go by the error's name, do not see it.
 */
export const refusalsInOneLine: Hooks = {
  logMethod(given, method) {
    const err = (given as unknown as [{ err?: unknown } | undefined])[0]?.err
    const status = err instanceof Error ? statusOf(err) : undefined
    if (err instanceof Error && typeof status === 'number' && status < 500) this.info(err.message)
    else method.call(this, ...given)
  },
}
