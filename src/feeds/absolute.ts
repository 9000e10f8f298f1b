import { env } from '#platform/env.ts'

/** An address of ours as it works anywhere. */
export const absolute = (address: string): string => `${env().siteUrl}${address}`
