import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`collection\` text,
  	\`item\` text,
  	\`desk_id\` text(36),
  	\`thread\` text,
  	\`author_id\` text(36),
  	\`text\` text NOT NULL,
  	\`field\` text,
  	\`locale\` text,
  	\`passage_exact\` text,
  	\`passage_prefix\` text,
  	\`passage_suffix\` text,
  	\`blocking\` integer DEFAULT false,
  	\`resolved\` integer DEFAULT false,
  	\`resolved_at\` text,
  	\`resolved_by_id\` text(36),
  	\`edited_at\` text,
  	\`mentions\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`desk_id\`) REFERENCES \`desks\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`resolved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_item_idx\` ON \`comments\` (\`item\`);`)
  await db.run(sql`CREATE INDEX \`comments_desk_idx\` ON \`comments\` (\`desk_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_thread_idx\` ON \`comments\` (\`thread\`);`)
  await db.run(sql`CREATE INDEX \`comments_author_idx\` ON \`comments\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_resolved_by_idx\` ON \`comments\` (\`resolved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
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
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`workflow_quiet_override\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_workflow_quiet_override\`;`)
  await db.run(sql`ALTER TABLE \`quotes\` DROP COLUMN \`workflow_quiet_override\`;`)
  await db.run(sql`ALTER TABLE \`_quotes_v\` DROP COLUMN \`version_workflow_quiet_override\`;`)
  await db.run(sql`ALTER TABLE \`photos\` DROP COLUMN \`workflow_quiet_override\`;`)
  await db.run(sql`ALTER TABLE \`_photos_v\` DROP COLUMN \`version_workflow_quiet_override\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`workflow_quiet_override\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_workflow_quiet_override\`;`)
}
