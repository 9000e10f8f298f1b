import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`logos\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`logos_updated_at_idx\` ON \`logos\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`logos_created_at_idx\` ON \`logos\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`logos_filename_idx\` ON \`logos\` (\`filename\`);`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`purpose\` text;`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`person\` text;`)
  await db.run(sql`CREATE INDEX \`mails_person_idx\` ON \`mails\` (\`person\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`logos_id\` text(36) REFERENCES logos(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_logos_id_idx\` ON \`payload_locked_documents_rels\` (\`logos_id\`);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`logo_id\` text(36) REFERENCES logos(id);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`logo_dark_id\` text(36) REFERENCES logos(id);`)
  await db.run(sql`CREATE INDEX \`settings_logo_idx\` ON \`settings\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_logo_dark_idx\` ON \`settings\` (\`logo_dark_id\`);`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`reset_password_requested_at\`;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`logos\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`quiet_periods_id\` text(36),
  	\`users_id\` text(36),
  	\`notices_id\` text(36),
  	\`leases_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`quiet_periods_id\`) REFERENCES \`quiet_periods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leases_id\`) REFERENCES \`leases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "quiet_periods_id", "users_id", "notices_id", "leases_id") SELECT "id", "order", "parent_id", "path", "quiet_periods_id", "users_id", "notices_id", "leases_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_quiet_periods_id_idx\` ON \`payload_locked_documents_rels\` (\`quiet_periods_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_leases_id_idx\` ON \`payload_locked_documents_rels\` (\`leases_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`imprint_issued_by\` text,
  	\`imprint_ordered_by\` text,
  	\`imprint_paid_from\` text,
  	\`checks_untranslated\` text DEFAULT 'block',
  	\`checks_headline_length\` text DEFAULT 'advice',
  	\`checks_alt_text\` text DEFAULT 'explain',
  	\`checks_photo_language\` text DEFAULT 'advice',
  	\`checks_ai_label\` text DEFAULT 'explain',
  	\`checks_empty_link\` text DEFAULT 'explain',
  	\`checks_insecure_link\` text DEFAULT 'explain',
  	\`checks_dead_link\` text DEFAULT 'explain',
  	\`checks_quote_differs\` text DEFAULT 'explain',
  	\`checks_misquote\` text DEFAULT 'advice',
  	\`checks_quotation_marks\` text DEFAULT 'advice',
  	\`checks_dashes\` text DEFAULT 'advice',
  	\`checks_punctuation\` text DEFAULT 'advice',
  	\`checks_mixed_script\` text DEFAULT 'advice',
  	\`headline_limits_kk\` numeric DEFAULT 110,
  	\`headline_limits_ru\` numeric DEFAULT 110,
  	\`headline_limits_en\` numeric DEFAULT 100,
  	\`patience_draft\` numeric DEFAULT 168,
  	\`patience_in_review\` numeric DEFAULT 24,
  	\`patience_changes_requested\` numeric DEFAULT 72,
  	\`patience_approved\` numeric DEFAULT 48,
  	\`keep_sent_mails\` numeric DEFAULT 90,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`INSERT INTO \`__new_settings\`("id", "imprint_issued_by", "imprint_ordered_by", "imprint_paid_from", "checks_untranslated", "checks_headline_length", "checks_alt_text", "checks_photo_language", "checks_ai_label", "checks_empty_link", "checks_insecure_link", "checks_dead_link", "checks_quote_differs", "checks_misquote", "checks_quotation_marks", "checks_dashes", "checks_punctuation", "checks_mixed_script", "headline_limits_kk", "headline_limits_ru", "headline_limits_en", "patience_draft", "patience_in_review", "patience_changes_requested", "patience_approved", "keep_sent_mails", "updated_at", "created_at") SELECT "id", "imprint_issued_by", "imprint_ordered_by", "imprint_paid_from", "checks_untranslated", "checks_headline_length", "checks_alt_text", "checks_photo_language", "checks_ai_label", "checks_empty_link", "checks_insecure_link", "checks_dead_link", "checks_quote_differs", "checks_misquote", "checks_quotation_marks", "checks_dashes", "checks_punctuation", "checks_mixed_script", "headline_limits_kk", "headline_limits_ru", "headline_limits_en", "patience_draft", "patience_in_review", "patience_changes_requested", "patience_approved", "keep_sent_mails", "updated_at", "created_at" FROM \`settings\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
  await db.run(sql`ALTER TABLE \`__new_settings\` RENAME TO \`settings\`;`)
  await db.run(sql`DROP INDEX \`mails_person_idx\`;`)
  await db.run(sql`ALTER TABLE \`mails\` DROP COLUMN \`purpose\`;`)
  await db.run(sql`ALTER TABLE \`mails\` DROP COLUMN \`person\`;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`reset_password_requested_at\` text;`)
}
