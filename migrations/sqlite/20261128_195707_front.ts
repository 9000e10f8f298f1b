import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`front\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`lead_id\` text(36),
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`lead_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`front_lead_idx\` ON \`front\` (\`lead_id\`);`)
  await db.run(sql`CREATE TABLE \`front_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`front\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`front_rels_order_idx\` ON \`front_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`front_rels_parent_idx\` ON \`front_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`front_rels_path_idx\` ON \`front_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`front_rels_news_id_idx\` ON \`front_rels\` (\`news_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`front\`;`)
  await db.run(sql`DROP TABLE \`front_rels\`;`)
}
