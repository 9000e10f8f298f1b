import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`news\` ADD \`workflow_quiet_override\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_workflow_quiet_override\` text;`)
  await db.run(sql`ALTER TABLE \`quotes\` ADD \`workflow_quiet_override\` text;`)
  await db.run(sql`ALTER TABLE \`_quotes_v\` ADD \`version_workflow_quiet_override\` text;`)
  await db.run(sql`ALTER TABLE \`photos\` ADD \`workflow_quiet_override\` text;`)
  await db.run(sql`ALTER TABLE \`_photos_v\` ADD \`version_workflow_quiet_override\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`workflow_quiet_override\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_workflow_quiet_override\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`workflow_quiet_override\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_workflow_quiet_override\`;`)
  await db.run(sql`ALTER TABLE \`quotes\` DROP COLUMN \`workflow_quiet_override\`;`)
  await db.run(sql`ALTER TABLE \`_quotes_v\` DROP COLUMN \`version_workflow_quiet_override\`;`)
  await db.run(sql`ALTER TABLE \`photos\` DROP COLUMN \`workflow_quiet_override\`;`)
  await db.run(sql`ALTER TABLE \`_photos_v\` DROP COLUMN \`version_workflow_quiet_override\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`workflow_quiet_override\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_workflow_quiet_override\`;`)
}
