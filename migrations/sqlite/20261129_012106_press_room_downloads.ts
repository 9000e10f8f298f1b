import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`downloads\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`taker_kind\` text NOT NULL,
  	\`taker\` text NOT NULL,
  	\`taker_name\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`title\` text,
  	\`file\` text NOT NULL,
  	\`version\` text,
  	\`is_embargoed\` integer DEFAULT false
  );
  `)
  await db.run(sql`CREATE INDEX \`downloads_at_idx\` ON \`downloads\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`downloads_taker_idx\` ON \`downloads\` (\`taker\`);`)
  await db.run(sql`CREATE INDEX \`collection_item_at_idx\` ON \`downloads\` (\`collection\`,\`item\`,\`at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`downloads\`;`)
}
