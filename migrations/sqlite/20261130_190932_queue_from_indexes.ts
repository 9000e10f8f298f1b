import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`_news_v_version_version_due_at_idx\`;`)
  await db.run(sql`CREATE INDEX \`version_desk_version_dueAt_idx\` ON \`_news_v\` (\`latest\`,\`version_desk_id\`,\`version_due_at\`,\`version_state\`,\`version_holder\`,\`version_filed_by\`,\`version_workflow_submitted_by\`,\`version_public_state\`,\`version_workflow_urgent_by\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_due_at_idx\` ON \`_news_v\` (\`latest\`,\`version_due_at\`,\`version_state\`,\`version_holder\`,\`version_filed_by\`,\`version_workflow_submitted_by\`,\`version_public_state\`,\`version_workflow_urgent_by\`);`)
  await db.run(sql`DROP INDEX \`_quotes_v_version_version_due_at_idx\`;`)
  await db.run(sql`CREATE INDEX \`version_desk_version_dueAt_1_idx\` ON \`_quotes_v\` (\`latest\`,\`version_desk_id\`,\`version_due_at\`,\`version_state\`,\`version_holder\`,\`version_filed_by\`,\`version_workflow_submitted_by\`,\`version_public_state\`,\`version_workflow_urgent_by\`);`)
  await db.run(sql`CREATE INDEX \`_quotes_v_version_version_due_at_idx\` ON \`_quotes_v\` (\`latest\`,\`version_due_at\`,\`version_state\`,\`version_holder\`,\`version_filed_by\`,\`version_workflow_submitted_by\`,\`version_public_state\`,\`version_workflow_urgent_by\`);`)
  await db.run(sql`DROP INDEX \`_photos_v_version_version_due_at_idx\`;`)
  await db.run(sql`CREATE INDEX \`version_desk_version_dueAt_2_idx\` ON \`_photos_v\` (\`latest\`,\`version_desk_id\`,\`version_due_at\`,\`version_state\`,\`version_holder\`,\`version_filed_by\`,\`version_workflow_submitted_by\`,\`version_public_state\`,\`version_workflow_urgent_by\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_version_due_at_idx\` ON \`_photos_v\` (\`latest\`,\`version_due_at\`,\`version_state\`,\`version_holder\`,\`version_filed_by\`,\`version_workflow_submitted_by\`,\`version_public_state\`,\`version_workflow_urgent_by\`);`)
  await db.run(sql`DROP INDEX \`_events_v_version_version_due_at_idx\`;`)
  await db.run(sql`CREATE INDEX \`version_desk_version_dueAt_3_idx\` ON \`_events_v\` (\`latest\`,\`version_desk_id\`,\`version_due_at\`,\`version_state\`,\`version_holder\`,\`version_filed_by\`,\`version_workflow_submitted_by\`,\`version_public_state\`,\`version_workflow_urgent_by\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_due_at_idx\` ON \`_events_v\` (\`latest\`,\`version_due_at\`,\`version_state\`,\`version_holder\`,\`version_filed_by\`,\`version_workflow_submitted_by\`,\`version_public_state\`,\`version_workflow_urgent_by\`);`)
  await db.run(sql`CREATE INDEX \`desk_dueAt_idx\` ON \`news\` (\`desk_id\`,\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`desk_dueAt_1_idx\` ON \`quotes\` (\`desk_id\`,\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`desk_dueAt_2_idx\` ON \`photos\` (\`desk_id\`,\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`desk_dueAt_3_idx\` ON \`events\` (\`desk_id\`,\`due_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`desk_dueAt_idx\`;`)
  await db.run(sql`DROP INDEX \`version_desk_version_dueAt_idx\`;`)
  await db.run(sql`DROP INDEX \`_news_v_version_version_due_at_idx\`;`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_due_at_idx\` ON \`_news_v\` (\`latest\`,\`version_due_at\`);`)
  await db.run(sql`DROP INDEX \`desk_dueAt_1_idx\`;`)
  await db.run(sql`DROP INDEX \`version_desk_version_dueAt_1_idx\`;`)
  await db.run(sql`DROP INDEX \`_quotes_v_version_version_due_at_idx\`;`)
  await db.run(sql`CREATE INDEX \`_quotes_v_version_version_due_at_idx\` ON \`_quotes_v\` (\`latest\`,\`version_due_at\`);`)
  await db.run(sql`DROP INDEX \`desk_dueAt_2_idx\`;`)
  await db.run(sql`DROP INDEX \`version_desk_version_dueAt_2_idx\`;`)
  await db.run(sql`DROP INDEX \`_photos_v_version_version_due_at_idx\`;`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_version_due_at_idx\` ON \`_photos_v\` (\`latest\`,\`version_due_at\`);`)
  await db.run(sql`DROP INDEX \`desk_dueAt_3_idx\`;`)
  await db.run(sql`DROP INDEX \`version_desk_version_dueAt_3_idx\`;`)
  await db.run(sql`DROP INDEX \`_events_v_version_version_due_at_idx\`;`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_due_at_idx\` ON \`_events_v\` (\`latest\`,\`version_due_at\`);`)
}
