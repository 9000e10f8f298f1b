import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { analyticsFeature } from '#analytics/feature.ts'
import { auditFeature } from '#audit/feature.ts'
import { contentFeature } from '#content/feature.ts'
import { deskFeature } from '#desk/feature.ts'
import { adminI18n } from '#languages/admin/i18n.ts'
import { feedsFeature } from '#feeds/feature.ts'
import { defaultLanguage, languages } from '#languages/language.ts'
import { sayPeople } from '#languages/messages/people.ts'
import { notificationsFeature } from '#notifications/feature.ts'
import { peopleFeature } from '#people/feature.ts'
import { databaseAdapter } from '#platform/database/databaseAdapter.ts'
import { env } from '#platform/env.ts'
import { composeFeatures } from '#platform/feature.ts'
import { leaseFeature } from '#platform/lease/feature.ts'
import { refusalsInOneLine } from '#platform/refusalsInOneLine.ts'
import { inReadersLanguage } from '#languages/inReadersLanguage.ts'
import { pressRoomFeature } from '#press-room/feature.ts'
import { publicationFeature } from '#publication/feature.ts'
import { workflowFeature } from '#workflow/feature.ts'
import { migrations } from './migrations/sqlite/index.ts'
import { reactionsFeature } from '#reactions.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const megabyte = 1024 * 1024

const { collections, globals, endpoints, tasks, mutations, email, adminComponents, afterMove } = composeFeatures([
  contentFeature,
  workflowFeature,
  publicationFeature,
  peopleFeature,
  notificationsFeature,
  pressRoomFeature,
  feedsFeature,
  analyticsFeature,
  auditFeature,
  deskFeature,
  reactionsFeature,
  leaseFeature,
])

export default buildConfig({
  secret: env().payloadSecret,
  serverURL: env().siteUrl,
  db: databaseAdapter({ url: env().databaseUrl, migrationFolder: here('./migrations/sqlite'), migrations }),
  email,
  logger: { options: { level: env().mode === 'test' ? 'silent' : env().logLevel, hooks: refusalsInOneLine } },
  collections,
  globals,
  endpoints,
  jobs: { tasks, deleteJobOnComplete: true, access: { run: () => false, queue: () => false, cancel: () => false } },
  admin: {
    user: 'users',
    avatar: 'default',
    meta: { titleSuffix: '', description: '', icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }] },
    // Payload itself writes on the computer's clock, which may be wrong: of that the day is left.
    dateFormat: 'dd.MM.yyyy',
    timezones: { defaultTimezone: 'Asia/Almaty', supportedTimezones: [{ label: 'UTC+5', value: 'Asia/Almaty' }] },
    importMap: { baseDir: here('./src') },
    components: adminComponents,
  },
  i18n: adminI18n,
  localization: {
    locales: languages.map((code) => ({ code, label: sayPeople.labels(code) })),
    defaultLocale: defaultLanguage,
    fallback: true,
  },
  typescript: { outputFile: here('./src/payload-types.ts'), autoGenerate: false },
  graphQL: { maxComplexity: 500, disablePlaygroundInProduction: true, disableIntrospectionInProduction: false, mutations },
  upload: {
    useTempFiles: true,
    tempFileDir: `${env().dataFolder}/uploads`,
    // A story of 200 KB of text travels as one multipart field.
    limits: { fieldSize: 8 * megabyte, fileSize: 200 * megabyte },
    requestSizeLimit: 210 * megabyte,
  },
  hooks: { afterError: [inReadersLanguage] },
  defaultDepth: 1,
  maxDepth: 4,
  telemetry: false,
  custom: { afterMove },
  sharp,
})
