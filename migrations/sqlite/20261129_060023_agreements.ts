import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`embargo_acceptances\` ADD \`terms_text\` text;`)
  await db.run(sql`ALTER TABLE \`journalists\` ADD \`consent_text\` text;`)
  await db.run(sql`ALTER TABLE \`settings_locales\` ADD \`embargo_terms\` text;`)
  await db.run(sql`ALTER TABLE \`settings_locales\` ADD \`access_consent\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`embargo_acceptances\` DROP COLUMN \`terms_text\`;`)
  await db.run(sql`ALTER TABLE \`journalists\` DROP COLUMN \`consent_text\`;`)
  await db.run(sql`ALTER TABLE \`settings_locales\` DROP COLUMN \`embargo_terms\`;`)
  await db.run(sql`ALTER TABLE \`settings_locales\` DROP COLUMN \`access_consent\`;`)
}
