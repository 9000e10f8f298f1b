import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`accreditations\` ADD \`consent_text\` text;`)
  await db.run(sql`ALTER TABLE \`alert_subscriptions\` ADD \`consent_text\` text;`)
  await db.run(sql`ALTER TABLE \`item_watches\` ADD \`consent_text\` text;`)
  await db.run(sql`ALTER TABLE \`settings_locales\` ADD \`place_consent\` text;`)
  await db.run(sql`ALTER TABLE \`settings_locales\` ADD \`alerts_consent\` text;`)
  await db.run(sql`ALTER TABLE \`settings_locales\` ADD \`watch_consent\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`accreditations\` DROP COLUMN \`consent_text\`;`)
  await db.run(sql`ALTER TABLE \`alert_subscriptions\` DROP COLUMN \`consent_text\`;`)
  await db.run(sql`ALTER TABLE \`item_watches\` DROP COLUMN \`consent_text\`;`)
  await db.run(sql`ALTER TABLE \`settings_locales\` DROP COLUMN \`place_consent\`;`)
  await db.run(sql`ALTER TABLE \`settings_locales\` DROP COLUMN \`alerts_consent\`;`)
  await db.run(sql`ALTER TABLE \`settings_locales\` DROP COLUMN \`watch_consent\`;`)
}
