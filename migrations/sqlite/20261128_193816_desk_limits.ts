import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`settings\` ADD \`patience_draft\` numeric DEFAULT 168;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`patience_in_review\` numeric DEFAULT 24;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`patience_changes_requested\` numeric DEFAULT 72;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`patience_approved\` numeric DEFAULT 48;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`keep_sent_mails\` numeric DEFAULT 90;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`patience_draft\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`patience_in_review\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`patience_changes_requested\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`patience_approved\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`keep_sent_mails\`;`)
}
