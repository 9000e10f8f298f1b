import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`language_publicState__status_publishedAt_releaseAt_idx\` ON \`news\` (\`language\`,\`public_state\`,\`_status\`,\`published_at\`,\`release_at\`);`)
  await db.run(sql`CREATE INDEX \`publicState__status_publishedAt_releaseAt_idx\` ON \`news\` (\`public_state\`,\`_status\`,\`published_at\`,\`release_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`_news_v\` (\`latest\`,\`version_language\`,\`version_public_state\`,\`version__status\`,\`version_published_at\`,\`version_release_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_1_idx\` ON \`_news_v\` (\`latest\`,\`version_public_state\`,\`version__status\`,\`version_published_at\`,\`version_release_at\`);`)
  await db.run(sql`CREATE INDEX \`publicState__status_publishedAt_releaseAt_1_idx\` ON \`quotes\` (\`public_state\`,\`_status\`,\`published_at\`,\`release_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_2_idx\` ON \`_quotes_v\` (\`latest\`,\`version_public_state\`,\`version__status\`,\`version_published_at\`,\`version_release_at\`);`)
  await db.run(sql`CREATE INDEX \`publicState__status_publishedAt_releaseAt_2_idx\` ON \`photos\` (\`public_state\`,\`_status\`,\`published_at\`,\`release_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_3_idx\` ON \`_photos_v\` (\`latest\`,\`version_public_state\`,\`version__status\`,\`version_published_at\`,\`version_release_at\`);`)
  await db.run(sql`CREATE INDEX \`publicState__status_publishedAt_releaseAt_3_idx\` ON \`events\` (\`public_state\`,\`_status\`,\`published_at\`,\`release_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_4_idx\` ON \`_events_v\` (\`latest\`,\`version_public_state\`,\`version__status\`,\`version_published_at\`,\`version_release_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`language_publicState__status_publishedAt_releaseAt_idx\`;`)
  await db.run(sql`DROP INDEX \`publicState__status_publishedAt_releaseAt_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_1_idx\`;`)
  await db.run(sql`DROP INDEX \`publicState__status_publishedAt_releaseAt_1_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_2_idx\`;`)
  await db.run(sql`DROP INDEX \`publicState__status_publishedAt_releaseAt_2_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_3_idx\`;`)
  await db.run(sql`DROP INDEX \`publicState__status_publishedAt_releaseAt_3_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_4_idx\`;`)
}
