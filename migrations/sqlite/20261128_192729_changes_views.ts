import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sequence\` numeric,
  	\`at\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`item\` text,
  	\`facets\` text,
  	\`key\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`changes_sequence_idx\` ON \`changes\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`changes_at_idx\` ON \`changes\` (\`at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`changes_key_idx\` ON \`changes\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`view_counts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`story\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`count\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`view_counts_key_idx\` ON \`view_counts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`day_count_idx\` ON \`view_counts\` (\`day\`,\`count\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`changes\`;`)
  await db.run(sql`DROP TABLE \`view_counts\`;`)
}
