import { ValidationError } from 'payload'

const writeConflict = 112
const duplicateKey = 11000

/** Whether a write failed because another of the same moment was there first. Done once more, it finds what that one wrote. */
export const isOvertaken = (error: unknown): boolean =>
  error instanceof ValidationError || [writeConflict, duplicateKey].includes(Number((error as { code?: unknown } | undefined)?.code))
