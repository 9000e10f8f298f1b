import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { EnvironmentError, readEnv, serverSettings, testSettings, type EnvironmentProblem } from './env.ts'
import { sayEnvironment } from '#languages/messages/environment.ts'

const secret = 's'.repeat(32)
const local = { PAYLOAD_SECRET: secret }
const production = {
  NODE_ENV: 'production',
  PAYLOAD_SECRET: secret,
  DATABASE_URL: 'file:/srv/press.db',
  SITE_URL: 'https://press.example.kz',
}

function problemsOf(record: Record<string, string | undefined>): readonly EnvironmentProblem[] {
  try {
    readEnv(record, '/project')
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems
    throw error
  }
  return []
}

describe('readEnv', () => {
  it('needs nothing but a secret on your own machine', () => {
    expect(readEnv(local, '/project')).toEqual({
      mode: 'local',
      databaseUrl: 'file:/project/data/media-center.db',
      payloadSecret: secret,
      siteUrl: 'http://127.0.0.1:3000',
      host: '127.0.0.1',
      port: 3000,
      dataFolder: '/project/data',
      mediaFolder: '/project/media',
      smtpUrl: undefined,
      mailFrom: undefined,
      trustedProxies: [],
      logLevel: 'info',
      demo: true,
    })
  })

  it.each([
    [{ DATABASE_URL: 'file:./data/a.db' }, { databaseUrl: 'file:/project/data/a.db' }],
    [{ DATABASE_URL: 'file:///srv/a.db' }, { databaseUrl: 'file:/srv/a.db' }],
    [{ DATABASE_URL: 'mongodb://one,two/press?replicaSet=rs0' }, { databaseUrl: 'mongodb://one,two/press?replicaSet=rs0' }],
    [{ DATA_FOLDER: '/srv/data' }, { dataFolder: '/srv/data', databaseUrl: 'file:/srv/data/media-center.db' }],
    [{ PORT: '8080' }, { port: 8080, siteUrl: 'http://127.0.0.1:8080' }],
    [{ HOST: '0.0.0.0' }, { host: '0.0.0.0', siteUrl: 'http://127.0.0.1:3000' }],
    [{ HOST: '::1' }, { siteUrl: 'http://[::1]:3000' }],
    [{ SITE_URL: 'https://press.example.kz/' }, { siteUrl: 'https://press.example.kz' }],
    [{ PORT: '', SMTP_URL: ' ' }, { port: 3000, smtpUrl: undefined }],
    [{ MAIL_FROM: 'Баспасөз қызметі <press@example.kz>' }, { mailFrom: 'Баспасөз қызметі <press@example.kz>' }],
    [{ TRUSTED_PROXIES: '127.0.0.1, fd00::/8' }, { trustedProxies: ['127.0.0.1', 'fd00::/8'] }],
    [{ DEMO: 'no' }, { demo: false }],
    [{ NODE_ENV: 'production', MEDIA_CENTER_MODE: 'local' }, { mode: 'local', demo: true }],
  ])('%o gives %o', (given, expected) => {
    expect(readEnv({ ...local, ...given }, '/project')).toMatchObject(expected)
  })

  it('takes a real production as it is, without a demo', () => {
    expect(readEnv(production)).toMatchObject({ mode: 'production', demo: false, databaseUrl: 'file:/srv/press.db' })
  })

  it('tests bring a secret of their own', () => {
    expect(readEnv({ NODE_ENV: 'test' }).payloadSecret.length).toBeGreaterThanOrEqual(32)
  })

  it.each([
    [{}, 'PAYLOAD_SECRET', 'secretNotMade'],
    [{ ...local, NODE_ENV: 'prod' }, 'NODE_ENV', 'nodeEnvWrong'],
    [{ ...local, MEDIA_CENTER_MODE: 'demo' }, 'MEDIA_CENTER_MODE', 'modeWrong'],
    [{ ...local, DATABASE_URL: 'postgres://x/y' }, 'DATABASE_URL', 'databaseUrlWrong'],
    [{ ...local, DATABASE_URL: 'file:' }, 'DATABASE_URL', 'databaseUrlWrong'],
    [{ PAYLOAD_SECRET: 's'.repeat(31) }, 'PAYLOAD_SECRET', 'secretTooShort'],
    [{ ...local, SITE_URL: 'press.example.kz' }, 'SITE_URL', 'siteUrlWrong'],
    [{ ...local, SITE_URL: 'https://example.kz/press' }, 'SITE_URL', 'siteUrlWrong'],
    [{ ...local, PORT: '0' }, 'PORT', 'portWrong'],
    [{ ...local, PORT: '70000' }, 'PORT', 'portWrong'],
    [{ ...local, PORT: '80a' }, 'PORT', 'portWrong'],
    [{ ...local, SMTP_URL: 'http://mail' }, 'SMTP_URL', 'smtpUrlWrong'],
    [{ ...local, WEBSUB_HUB: 'hub.example.kz' }, 'WEBSUB_HUB', 'webSubHubWrong'],
    [{ ...local, TRUSTED_PROXIES: '10.0.0.0/8,proxy' }, 'TRUSTED_PROXIES', 'trustedProxiesWrong'],
    [{ ...local, MAIL_FROM: 'press' }, 'MAIL_FROM', 'mailFromWrong'],
    [{ ...local, LOG_LEVEL: 'loud' }, 'LOG_LEVEL', 'logLevelWrong'],
    [{ ...local, DEMO: 'true' }, 'DEMO', 'demoWrong'],
    [{ ...production, PAYLOAD_SECRET: '' }, 'PAYLOAD_SECRET', 'secretMissing'],
    [{ ...production, DATABASE_URL: undefined }, 'DATABASE_URL', 'databaseUrlMissing'],
    [{ ...production, SITE_URL: undefined }, 'SITE_URL', 'siteUrlNotHttps'],
    [{ ...production, SITE_URL: 'http://press.example.kz' }, 'SITE_URL', 'siteUrlNotHttps'],
    [{ ...production, DEMO: 'yes' }, 'DEMO', 'demoInProduction'],
  ])('refuses %o: %s %s, with a sentence', (record, setting, code) => {
    expect(problemsOf(record)).toEqual([expect.objectContaining({ setting, code })])
    expect(sayEnvironment.has(code)).toBe(true)
  })

  it('names every wrong setting at once, and never shows the secret', () => {
    const problems = problemsOf({ PORT: 'x', DEMO: 'x', PAYLOAD_SECRET: 'short-secret' })
    expect(problems.map(({ setting }) => setting).sort()).toEqual(['DEMO', 'PAYLOAD_SECRET', 'PORT'])
    expect(JSON.stringify(problems)).not.toContain('short-secret')
  })
})

it('.env.example names every setting, and no other', () => {
  const documented = Object.keys(parseEnv(readFileSync('.env.example', 'utf8')))
  const settings = [...serverSettings, ...testSettings].filter((name) => name !== 'MEDIA_CENTER_MODE')
  expect(documented.sort()).toEqual(settings.sort())
})
