import { resolve } from 'node:path'
import { z } from 'zod'
import { isSubnet } from './clientAddress.ts'

export type Mode = 'local' | 'production' | 'test'

export type Env = {
  mode: Mode
  databaseUrl: string
  payloadSecret: string
  siteUrl: string
  host: string
  port: number
  dataFolder: string
  mediaFolder: string
  smtpUrl: string | undefined
  mailFrom: string | undefined
  /** Where feeds are said to have changed. */
  webSubHub: string | undefined
  /** Proxies before the server, as addresses or subnets: they are believed when they name who asks. */
  trustedProxies: string[]
  logLevel: 'debug' | 'info' | 'warn' | 'error'
  demo: boolean
}

export type EnvironmentProblem = { setting: string; code: string; value: string }

/** Every setting that is wrong or missing, as codes; `languages/messages/environment.ts` has the sentences. */
export class EnvironmentError extends Error {
  readonly problems: readonly EnvironmentProblem[]

  constructor(problems: readonly EnvironmentProblem[]) {
    super(problems.map(({ setting, code }) => `${setting}: ${code}`).join('; '))
    this.name = 'EnvironmentError'
    this.problems = problems
  }
}

const isUrl = (value: string, protocols: string[]): boolean =>
  URL.canParse(value) && protocols.includes(new URL(value).protocol)

// Each message is a code, so that the sentence can be said in the reader's language.
const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test'], 'nodeEnvWrong').default('development'),
  MEDIA_CENTER_MODE: z.enum(['local', 'production', 'test'], 'modeWrong').optional(),
  DATABASE_URL: z
    .string()
    .refine((value) => /^file:./.test(value) || isUrl(value, ['mongodb:', 'mongodb+srv:']), 'databaseUrlWrong')
    .optional(),
  PAYLOAD_SECRET: z.string().min(32, 'secretTooShort').optional(),
  SITE_URL: z
    .string()
    .refine((value) => isUrl(value, ['http:', 'https:']) && new URL(value).pathname === '/', 'siteUrlWrong')
    .transform((value) => new URL(value).origin)
    .optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .refine((value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535, 'portWrong')
    .transform(Number)
    .default(3000),
  DATA_FOLDER: z.string().default('./data'),
  MEDIA_FOLDER: z.string().default('./media'),
  SMTP_URL: z
    .string()
    .refine((value) => isUrl(value, ['smtp:', 'smtps:']), 'smtpUrlWrong')
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\s@<>]+@[^\s@<>]+$|^[^<>]+<[^\s@<>]+@[^\s@<>]+>$/, 'mailFromWrong')
    .optional(),
  WEBSUB_HUB: z
    .string()
    .refine((value) => isUrl(value, ['http:', 'https:']), 'webSubHubWrong')
    .optional(),
  TRUSTED_PROXIES: z
    .string()
    .transform((value) => value.split(',').map((one) => one.trim()))
    .refine((proxies) => proxies.every(isSubnet), 'trustedProxiesWrong')
    .default([]),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error'], 'logLevelWrong').default('info'),
  DEMO: z.enum(['yes', 'no'], 'demoWrong').optional(),
})

/** Settings that the server reads. */
export const serverSettings = Object.keys(schema.shape)

/** Settings that only the tests read. */
export const testSettings = ['CHROMIUM_PATH', 'MONGODB_URL', 'MONGODB_FEATURES']

const withoutEmpty = (record: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value.trim() !== ''))

/** Production takes nothing for granted: what would otherwise be made up must be given. */
function productionProblems(given: z.infer<typeof schema>): EnvironmentProblem[] {
  const problem = (setting: string, code: string, value = '') => ({ setting, code, value })
  return [
    ...(given.PAYLOAD_SECRET ? [] : [problem('PAYLOAD_SECRET', 'secretMissing')]),
    ...(given.DATABASE_URL ? [] : [problem('DATABASE_URL', 'databaseUrlMissing')]),
    ...(given.SITE_URL?.startsWith('https:') ? [] : [problem('SITE_URL', 'siteUrlNotHttps', given.SITE_URL)]),
    ...(given.DEMO === 'yes' ? [problem('DEMO', 'demoInProduction', 'yes')] : []),
  ]
}

const modeOf = (given: z.infer<typeof schema>): Mode =>
  given.MEDIA_CENTER_MODE ?? (given.NODE_ENV === 'development' ? 'local' : given.NODE_ENV)

/** Parses the settings; throws an `EnvironmentError` that names every wrong one. Relative paths start at `root`. */
export function readEnv(record: Record<string, string | undefined>, root: string = process.cwd()): Env {
  const parsed = schema.safeParse(withoutEmpty(record))
  if (!parsed.success) {
    throw new EnvironmentError(
      parsed.error.issues.map(({ message, path }) => {
        const setting = String(path[0])
        return { setting, code: message, value: setting === 'PAYLOAD_SECRET' ? '' : (record[setting] ?? '') }
      }),
    )
  }
  const given = parsed.data
  const mode = modeOf(given)
  const problems = mode === 'production' ? productionProblems(given) : []
  const payloadSecret = given.PAYLOAD_SECRET ?? (mode === 'test' ? 'only-for-tests-'.repeat(3) : '')
  if (mode === 'local' && !payloadSecret) {
    problems.push({ setting: 'PAYLOAD_SECRET', code: 'secretNotMade', value: '' })
  }
  if (problems.length > 0) throw new EnvironmentError(problems)

  const dataFolder = resolve(root, given.DATA_FOLDER)
  const databaseUrl = given.DATABASE_URL ?? `file:${dataFolder}/media-center.db`
  const reachableHost = ['0.0.0.0', '::'].includes(given.HOST) ? '127.0.0.1' : given.HOST
  const hostInUrl = reachableHost.includes(':') ? `[${reachableHost}]` : reachableHost
  return {
    mode,
    databaseUrl: databaseUrl.startsWith('file:')
      ? `file:${resolve(root, databaseUrl.replace(/^file:(\/\/(?=\/))?/, ''))}`
      : databaseUrl,
    payloadSecret,
    siteUrl: given.SITE_URL ?? `http://${hostInUrl}:${given.PORT}`,
    host: given.HOST,
    port: given.PORT,
    dataFolder,
    mediaFolder: resolve(root, given.MEDIA_FOLDER),
    smtpUrl: given.SMTP_URL,
    mailFrom: given.MAIL_FROM,
    webSubHub: given.WEBSUB_HUB,
    trustedProxies: given.TRUSTED_PROXIES,
    logLevel: given.LOG_LEVEL,
    demo: given.DEMO === undefined ? mode === 'local' : given.DEMO === 'yes',
  }
}

let parsedOnce: Env | undefined

/** The settings of this process, parsed at the first call. */
export const env = (): Env => (parsedOnce ??= readEnv(process.env))
