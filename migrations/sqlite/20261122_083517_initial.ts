import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`news\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`headline\` text,
  	\`lead\` text,
  	\`dateline\` text,
  	\`body\` text,
  	\`hero_id\` text(36),
  	\`event_id\` text(36),
  	\`press_contact_id\` text(36),
  	\`story_date\` text,
  	\`earlier_views\` numeric DEFAULT 0,
  	\`nature\` text DEFAULT 'informational',
  	\`imprint_issued_by\` text,
  	\`imprint_ordered_by\` text,
  	\`imprint_paid_from\` text,
  	\`ai_use\` text DEFAULT 'none',
  	\`language\` text DEFAULT 'kk',
  	\`kind\` text DEFAULT 'news',
  	\`desk_id\` text(36),
  	\`slug\` text,
  	\`story\` text,
  	\`import_fingerprint\` text,
  	\`search_key\` text,
  	\`state\` text DEFAULT 'draft',
  	\`public_state\` text DEFAULT 'never',
  	\`publish_at\` text,
  	\`release_at\` text,
  	\`published_at\` text,
  	\`corrected_at\` text,
  	\`withdrawn_at\` text,
  	\`workflow_submitted_at\` text,
  	\`workflow_submitted_by\` text,
  	\`workflow_approved_at\` text,
  	\`workflow_approved_by\` text,
  	\`workflow_approved_revision\` text,
  	\`workflow_approved_hash\` text,
  	\`workflow_reinstated_at\` text,
  	\`workflow_urgent_by\` text,
  	\`workflow_withdrawal_reason\` text,
  	\`workflow_last_reason\` text,
  	\`workflow_changed_by\` text,
  	\`workflow_reviewed_by\` text,
  	\`workflow_change_notes\` text,
  	\`workflow_pending_change\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`hero_id\`) REFERENCES \`photos\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`press_contact_id\`) REFERENCES \`press_contacts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`desk_id\`) REFERENCES \`desks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`news_hero_idx\` ON \`news\` (\`hero_id\`);`)
  await db.run(sql`CREATE INDEX \`news_event_idx\` ON \`news\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`news_press_contact_idx\` ON \`news\` (\`press_contact_id\`);`)
  await db.run(sql`CREATE INDEX \`news_story_date_idx\` ON \`news\` (\`story_date\`);`)
  await db.run(sql`CREATE INDEX \`news_nature_idx\` ON \`news\` (\`nature\`);`)
  await db.run(sql`CREATE INDEX \`news_language_idx\` ON \`news\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`news_kind_idx\` ON \`news\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`news_desk_idx\` ON \`news\` (\`desk_id\`);`)
  await db.run(sql`CREATE INDEX \`news_slug_idx\` ON \`news\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`news_story_idx\` ON \`news\` (\`story\`);`)
  await db.run(sql`CREATE INDEX \`news_import_fingerprint_idx\` ON \`news\` (\`import_fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`news_state_idx\` ON \`news\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`news_public_state_idx\` ON \`news\` (\`public_state\`);`)
  await db.run(sql`CREATE INDEX \`news_publish_at_idx\` ON \`news\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`news_release_at_idx\` ON \`news\` (\`release_at\`);`)
  await db.run(sql`CREATE INDEX \`news_published_at_idx\` ON \`news\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`news_corrected_at_idx\` ON \`news\` (\`corrected_at\`);`)
  await db.run(sql`CREATE INDEX \`news_withdrawn_at_idx\` ON \`news\` (\`withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`news_workflow_workflow_submitted_at_idx\` ON \`news\` (\`workflow_submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`news_workflow_workflow_approved_at_idx\` ON \`news\` (\`workflow_approved_at\`);`)
  await db.run(sql`CREATE INDEX \`news_workflow_workflow_reinstated_at_idx\` ON \`news\` (\`workflow_reinstated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`news_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_texts_order_parent\` ON \`news_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_texts_text_idx\` ON \`news_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`news_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`photos_id\` text(36),
  	\`quotes_id\` text(36),
  	\`speakers_id\` text(36),
  	\`documents_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`photos_id\`) REFERENCES \`photos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`quotes_id\`) REFERENCES \`quotes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`speakers_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_rels_order_idx\` ON \`news_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_parent_idx\` ON \`news_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_path_idx\` ON \`news_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_photos_id_idx\` ON \`news_rels\` (\`photos_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_quotes_id_idx\` ON \`news_rels\` (\`quotes_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_speakers_id_idx\` ON \`news_rels\` (\`speakers_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_documents_id_idx\` ON \`news_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_topics_id_idx\` ON \`news_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_headline\` text,
  	\`version_lead\` text,
  	\`version_dateline\` text,
  	\`version_body\` text,
  	\`version_hero_id\` text(36),
  	\`version_event_id\` text(36),
  	\`version_press_contact_id\` text(36),
  	\`version_story_date\` text,
  	\`version_earlier_views\` numeric DEFAULT 0,
  	\`version_nature\` text DEFAULT 'informational',
  	\`version_imprint_issued_by\` text,
  	\`version_imprint_ordered_by\` text,
  	\`version_imprint_paid_from\` text,
  	\`version_ai_use\` text DEFAULT 'none',
  	\`version_language\` text DEFAULT 'kk',
  	\`version_kind\` text DEFAULT 'news',
  	\`version_desk_id\` text(36),
  	\`version_slug\` text,
  	\`version_story\` text,
  	\`version_import_fingerprint\` text,
  	\`version_search_key\` text,
  	\`version_state\` text DEFAULT 'draft',
  	\`version_public_state\` text DEFAULT 'never',
  	\`version_publish_at\` text,
  	\`version_release_at\` text,
  	\`version_published_at\` text,
  	\`version_corrected_at\` text,
  	\`version_withdrawn_at\` text,
  	\`version_workflow_submitted_at\` text,
  	\`version_workflow_submitted_by\` text,
  	\`version_workflow_approved_at\` text,
  	\`version_workflow_approved_by\` text,
  	\`version_workflow_approved_revision\` text,
  	\`version_workflow_approved_hash\` text,
  	\`version_workflow_reinstated_at\` text,
  	\`version_workflow_urgent_by\` text,
  	\`version_workflow_withdrawal_reason\` text,
  	\`version_workflow_last_reason\` text,
  	\`version_workflow_changed_by\` text,
  	\`version_workflow_reviewed_by\` text,
  	\`version_workflow_change_notes\` text,
  	\`version_workflow_pending_change\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_id\`) REFERENCES \`photos\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_press_contact_id\`) REFERENCES \`press_contacts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_desk_id\`) REFERENCES \`desks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_hero_idx\` ON \`_news_v\` (\`version_hero_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_event_idx\` ON \`_news_v\` (\`version_event_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_press_contact_idx\` ON \`_news_v\` (\`version_press_contact_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_story_date_idx\` ON \`_news_v\` (\`version_story_date\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_nature_idx\` ON \`_news_v\` (\`version_nature\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_language_idx\` ON \`_news_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_kind_idx\` ON \`_news_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_desk_idx\` ON \`_news_v\` (\`version_desk_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_story_idx\` ON \`_news_v\` (\`version_story\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_import_fingerprint_idx\` ON \`_news_v\` (\`version_import_fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_state_idx\` ON \`_news_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_public_state_idx\` ON \`_news_v\` (\`version_public_state\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_publish_at_idx\` ON \`_news_v\` (\`version_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_release_at_idx\` ON \`_news_v\` (\`version_release_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_published_at_idx\` ON \`_news_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_corrected_at_idx\` ON \`_news_v\` (\`version_corrected_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_withdrawn_at_idx\` ON \`_news_v\` (\`version_withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_workflow_version_workflow_submitted_at_idx\` ON \`_news_v\` (\`version_workflow_submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_workflow_version_workflow_approved_at_idx\` ON \`_news_v\` (\`version_workflow_approved_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_workflow_version_workflow_reinstated_at_idx\` ON \`_news_v\` (\`version_workflow_reinstated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_snapshot_idx\` ON \`_news_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_published_locale_idx\` ON \`_news_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_texts_order_parent\` ON \`_news_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`photos_id\` text(36),
  	\`quotes_id\` text(36),
  	\`speakers_id\` text(36),
  	\`documents_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`photos_id\`) REFERENCES \`photos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`quotes_id\`) REFERENCES \`quotes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`speakers_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_rels_order_idx\` ON \`_news_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_parent_idx\` ON \`_news_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_path_idx\` ON \`_news_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_photos_id_idx\` ON \`_news_v_rels\` (\`photos_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_quotes_id_idx\` ON \`_news_v_rels\` (\`quotes_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_speakers_id_idx\` ON \`_news_v_rels\` (\`speakers_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_documents_id_idx\` ON \`_news_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_topics_id_idx\` ON \`_news_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`quotes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`speaker_id\` text(36),
  	\`said_at\` text,
  	\`source\` text,
  	\`original_language\` text DEFAULT 'kk',
  	\`event_id\` text(36),
  	\`desk_id\` text(36),
  	\`state\` text DEFAULT 'draft',
  	\`public_state\` text DEFAULT 'never',
  	\`publish_at\` text,
  	\`release_at\` text,
  	\`published_at\` text,
  	\`corrected_at\` text,
  	\`withdrawn_at\` text,
  	\`workflow_submitted_at\` text,
  	\`workflow_submitted_by\` text,
  	\`workflow_approved_at\` text,
  	\`workflow_approved_by\` text,
  	\`workflow_approved_revision\` text,
  	\`workflow_approved_hash\` text,
  	\`workflow_reinstated_at\` text,
  	\`workflow_urgent_by\` text,
  	\`workflow_withdrawal_reason\` text,
  	\`workflow_last_reason\` text,
  	\`workflow_changed_by\` text,
  	\`workflow_reviewed_by\` text,
  	\`workflow_change_notes\` text,
  	\`workflow_pending_change\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`speaker_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`desk_id\`) REFERENCES \`desks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`quotes_speaker_idx\` ON \`quotes\` (\`speaker_id\`);`)
  await db.run(sql`CREATE INDEX \`quotes_event_idx\` ON \`quotes\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`quotes_desk_idx\` ON \`quotes\` (\`desk_id\`);`)
  await db.run(sql`CREATE INDEX \`quotes_state_idx\` ON \`quotes\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`quotes_public_state_idx\` ON \`quotes\` (\`public_state\`);`)
  await db.run(sql`CREATE INDEX \`quotes_publish_at_idx\` ON \`quotes\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`quotes_release_at_idx\` ON \`quotes\` (\`release_at\`);`)
  await db.run(sql`CREATE INDEX \`quotes_published_at_idx\` ON \`quotes\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`quotes_corrected_at_idx\` ON \`quotes\` (\`corrected_at\`);`)
  await db.run(sql`CREATE INDEX \`quotes_withdrawn_at_idx\` ON \`quotes\` (\`withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`quotes_workflow_workflow_submitted_at_idx\` ON \`quotes\` (\`workflow_submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`quotes_workflow_workflow_approved_at_idx\` ON \`quotes\` (\`workflow_approved_at\`);`)
  await db.run(sql`CREATE INDEX \`quotes_workflow_workflow_reinstated_at_idx\` ON \`quotes\` (\`workflow_reinstated_at\`);`)
  await db.run(sql`CREATE INDEX \`quotes_updated_at_idx\` ON \`quotes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`quotes_created_at_idx\` ON \`quotes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`quotes__status_idx\` ON \`quotes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`quotes_locales\` (
  	\`text\` text,
  	\`position\` text,
  	\`occasion\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`quotes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`quotes_locales_locale_parent_id_unique\` ON \`quotes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quotes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`quotes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quotes_rels_order_idx\` ON \`quotes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`quotes_rels_parent_idx\` ON \`quotes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`quotes_rels_path_idx\` ON \`quotes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`quotes_rels_topics_id_idx\` ON \`quotes_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_quotes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_speaker_id\` text(36),
  	\`version_said_at\` text,
  	\`version_source\` text,
  	\`version_original_language\` text DEFAULT 'kk',
  	\`version_event_id\` text(36),
  	\`version_desk_id\` text(36),
  	\`version_state\` text DEFAULT 'draft',
  	\`version_public_state\` text DEFAULT 'never',
  	\`version_publish_at\` text,
  	\`version_release_at\` text,
  	\`version_published_at\` text,
  	\`version_corrected_at\` text,
  	\`version_withdrawn_at\` text,
  	\`version_workflow_submitted_at\` text,
  	\`version_workflow_submitted_by\` text,
  	\`version_workflow_approved_at\` text,
  	\`version_workflow_approved_by\` text,
  	\`version_workflow_approved_revision\` text,
  	\`version_workflow_approved_hash\` text,
  	\`version_workflow_reinstated_at\` text,
  	\`version_workflow_urgent_by\` text,
  	\`version_workflow_withdrawal_reason\` text,
  	\`version_workflow_last_reason\` text,
  	\`version_workflow_changed_by\` text,
  	\`version_workflow_reviewed_by\` text,
  	\`version_workflow_change_notes\` text,
  	\`version_workflow_pending_change\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`quotes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_speaker_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_desk_id\`) REFERENCES \`desks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_quotes_v_parent_idx\` ON \`_quotes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_quotes_v_version_version_speaker_idx\` ON \`_quotes_v\` (\`version_speaker_id\`);`)
  await db.run(sql`CREATE INDEX \`_quotes_v_version_version_event_idx\` ON \`_quotes_v\` (\`version_event_id\`);`)
  await db.run(sql`CREATE INDEX \`_quotes_v_version_version_desk_idx\` ON \`_quotes_v\` (\`version_desk_id\`);`)
  await db.run(sql`CREATE INDEX \`_quotes_v_version_version_state_idx\` ON \`_quotes_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_quotes_v_version_version_public_state_idx\` ON \`_quotes_v\` (\`version_public_state\`);`)
  await db.run(sql`CREATE INDEX \`_quotes_v_version_version_publish_at_idx\` ON \`_quotes_v\` (\`version_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_quotes_v_version_version_release_at_idx\` ON \`_quotes_v\` (\`version_release_at\`);`)
  await db.run(sql`CREATE INDEX \`_quotes_v_version_version_published_at_idx\` ON \`_quotes_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_quotes_v_version_version_corrected_at_idx\` ON \`_quotes_v\` (\`version_corrected_at\`);`)
  await db.run(sql`CREATE INDEX \`_quotes_v_version_version_withdrawn_at_idx\` ON \`_quotes_v\` (\`version_withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`_quotes_v_version_workflow_version_workflow_submitted_at_idx\` ON \`_quotes_v\` (\`version_workflow_submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`_quotes_v_version_workflow_version_workflow_approved_at_idx\` ON \`_quotes_v\` (\`version_workflow_approved_at\`);`)
  await db.run(sql`CREATE INDEX \`_quotes_v_version_workflow_version_workflow_reinstated_a_idx\` ON \`_quotes_v\` (\`version_workflow_reinstated_at\`);`)
  await db.run(sql`CREATE INDEX \`_quotes_v_version_version_updated_at_idx\` ON \`_quotes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_quotes_v_version_version_created_at_idx\` ON \`_quotes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_quotes_v_version_version__status_idx\` ON \`_quotes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_quotes_v_created_at_idx\` ON \`_quotes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_quotes_v_updated_at_idx\` ON \`_quotes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_quotes_v_snapshot_idx\` ON \`_quotes_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_quotes_v_published_locale_idx\` ON \`_quotes_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_quotes_v_latest_idx\` ON \`_quotes_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_quotes_v_locales\` (
  	\`version_text\` text,
  	\`version_position\` text,
  	\`version_occasion\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_quotes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_quotes_v_locales_locale_parent_id_unique\` ON \`_quotes_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_quotes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_quotes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quotes_v_rels_order_idx\` ON \`_quotes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_quotes_v_rels_parent_idx\` ON \`_quotes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_quotes_v_rels_path_idx\` ON \`_quotes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_quotes_v_rels_topics_id_idx\` ON \`_quotes_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`photos\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`creator\` text,
  	\`creator_job_title\` text,
  	\`credit\` text,
  	\`copyright\` text,
  	\`date_taken\` text,
  	\`city\` text,
  	\`country\` text,
  	\`sublocation\` text,
  	\`event\` text,
  	\`instructions\` text,
  	\`digital_source_type\` text DEFAULT 'digitalCapture',
  	\`minors\` text DEFAULT 'none',
  	\`shoot_id\` text(36),
  	\`of_event_id\` text(36),
  	\`focal_point_x\` numeric DEFAULT 50,
  	\`focal_point_y\` numeric DEFAULT 50,
  	\`desk_id\` text(36),
  	\`content_hash\` text,
  	\`state\` text DEFAULT 'draft',
  	\`public_state\` text DEFAULT 'never',
  	\`publish_at\` text,
  	\`release_at\` text,
  	\`published_at\` text,
  	\`corrected_at\` text,
  	\`withdrawn_at\` text,
  	\`workflow_submitted_at\` text,
  	\`workflow_submitted_by\` text,
  	\`workflow_approved_at\` text,
  	\`workflow_approved_by\` text,
  	\`workflow_approved_revision\` text,
  	\`workflow_approved_hash\` text,
  	\`workflow_reinstated_at\` text,
  	\`workflow_urgent_by\` text,
  	\`workflow_withdrawal_reason\` text,
  	\`workflow_last_reason\` text,
  	\`workflow_changed_by\` text,
  	\`workflow_reviewed_by\` text,
  	\`workflow_change_notes\` text,
  	\`workflow_pending_change\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`shoot_id\`) REFERENCES \`shoots\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`of_event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`desk_id\`) REFERENCES \`desks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`photos_shoot_idx\` ON \`photos\` (\`shoot_id\`);`)
  await db.run(sql`CREATE INDEX \`photos_of_event_idx\` ON \`photos\` (\`of_event_id\`);`)
  await db.run(sql`CREATE INDEX \`photos_desk_idx\` ON \`photos\` (\`desk_id\`);`)
  await db.run(sql`CREATE INDEX \`photos_content_hash_idx\` ON \`photos\` (\`content_hash\`);`)
  await db.run(sql`CREATE INDEX \`photos_state_idx\` ON \`photos\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`photos_public_state_idx\` ON \`photos\` (\`public_state\`);`)
  await db.run(sql`CREATE INDEX \`photos_publish_at_idx\` ON \`photos\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`photos_release_at_idx\` ON \`photos\` (\`release_at\`);`)
  await db.run(sql`CREATE INDEX \`photos_published_at_idx\` ON \`photos\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`photos_corrected_at_idx\` ON \`photos\` (\`corrected_at\`);`)
  await db.run(sql`CREATE INDEX \`photos_withdrawn_at_idx\` ON \`photos\` (\`withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`photos_workflow_workflow_submitted_at_idx\` ON \`photos\` (\`workflow_submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`photos_workflow_workflow_approved_at_idx\` ON \`photos\` (\`workflow_approved_at\`);`)
  await db.run(sql`CREATE INDEX \`photos_workflow_workflow_reinstated_at_idx\` ON \`photos\` (\`workflow_reinstated_at\`);`)
  await db.run(sql`CREATE INDEX \`photos_updated_at_idx\` ON \`photos\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`photos_created_at_idx\` ON \`photos\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`photos__status_idx\` ON \`photos\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`photos_filename_idx\` ON \`photos\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`photos_locales\` (
  	\`headline\` text,
  	\`caption\` text,
  	\`alt_text\` text,
  	\`usage_terms\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`photos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`photos_locales_locale_parent_id_unique\` ON \`photos_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`photos_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`photos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`photos_texts_order_parent\` ON \`photos_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`photos_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`photos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`photos_rels_order_idx\` ON \`photos_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`photos_rels_parent_idx\` ON \`photos_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`photos_rels_path_idx\` ON \`photos_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`photos_rels_topics_id_idx\` ON \`photos_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_photos_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_creator\` text,
  	\`version_creator_job_title\` text,
  	\`version_credit\` text,
  	\`version_copyright\` text,
  	\`version_date_taken\` text,
  	\`version_city\` text,
  	\`version_country\` text,
  	\`version_sublocation\` text,
  	\`version_event\` text,
  	\`version_instructions\` text,
  	\`version_digital_source_type\` text DEFAULT 'digitalCapture',
  	\`version_minors\` text DEFAULT 'none',
  	\`version_shoot_id\` text(36),
  	\`version_of_event_id\` text(36),
  	\`version_focal_point_x\` numeric DEFAULT 50,
  	\`version_focal_point_y\` numeric DEFAULT 50,
  	\`version_desk_id\` text(36),
  	\`version_content_hash\` text,
  	\`version_state\` text DEFAULT 'draft',
  	\`version_public_state\` text DEFAULT 'never',
  	\`version_publish_at\` text,
  	\`version_release_at\` text,
  	\`version_published_at\` text,
  	\`version_corrected_at\` text,
  	\`version_withdrawn_at\` text,
  	\`version_workflow_submitted_at\` text,
  	\`version_workflow_submitted_by\` text,
  	\`version_workflow_approved_at\` text,
  	\`version_workflow_approved_by\` text,
  	\`version_workflow_approved_revision\` text,
  	\`version_workflow_approved_hash\` text,
  	\`version_workflow_reinstated_at\` text,
  	\`version_workflow_urgent_by\` text,
  	\`version_workflow_withdrawal_reason\` text,
  	\`version_workflow_last_reason\` text,
  	\`version_workflow_changed_by\` text,
  	\`version_workflow_reviewed_by\` text,
  	\`version_workflow_change_notes\` text,
  	\`version_workflow_pending_change\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`photos\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_shoot_id\`) REFERENCES \`shoots\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_of_event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_desk_id\`) REFERENCES \`desks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_photos_v_parent_idx\` ON \`_photos_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_version_shoot_idx\` ON \`_photos_v\` (\`version_shoot_id\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_version_of_event_idx\` ON \`_photos_v\` (\`version_of_event_id\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_version_desk_idx\` ON \`_photos_v\` (\`version_desk_id\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_version_content_hash_idx\` ON \`_photos_v\` (\`version_content_hash\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_version_state_idx\` ON \`_photos_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_version_public_state_idx\` ON \`_photos_v\` (\`version_public_state\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_version_publish_at_idx\` ON \`_photos_v\` (\`version_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_version_release_at_idx\` ON \`_photos_v\` (\`version_release_at\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_version_published_at_idx\` ON \`_photos_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_version_corrected_at_idx\` ON \`_photos_v\` (\`version_corrected_at\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_version_withdrawn_at_idx\` ON \`_photos_v\` (\`version_withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_workflow_version_workflow_submitted_at_idx\` ON \`_photos_v\` (\`version_workflow_submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_workflow_version_workflow_approved_at_idx\` ON \`_photos_v\` (\`version_workflow_approved_at\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_workflow_version_workflow_reinstated_a_idx\` ON \`_photos_v\` (\`version_workflow_reinstated_at\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_version_updated_at_idx\` ON \`_photos_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_version_created_at_idx\` ON \`_photos_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_version__status_idx\` ON \`_photos_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_version_version_filename_idx\` ON \`_photos_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_created_at_idx\` ON \`_photos_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_updated_at_idx\` ON \`_photos_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_snapshot_idx\` ON \`_photos_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_published_locale_idx\` ON \`_photos_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_latest_idx\` ON \`_photos_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_photos_v_locales\` (
  	\`version_headline\` text,
  	\`version_caption\` text,
  	\`version_alt_text\` text,
  	\`version_usage_terms\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_photos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_photos_v_locales_locale_parent_id_unique\` ON \`_photos_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_photos_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_photos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_photos_v_texts_order_parent\` ON \`_photos_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_photos_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_photos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_photos_v_rels_order_idx\` ON \`_photos_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_rels_parent_idx\` ON \`_photos_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_rels_path_idx\` ON \`_photos_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_photos_v_rels_topics_id_idx\` ON \`_photos_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`desk_id\` text(36),
  	\`slug\` text,
  	\`state\` text DEFAULT 'draft',
  	\`public_state\` text DEFAULT 'never',
  	\`publish_at\` text,
  	\`release_at\` text,
  	\`published_at\` text,
  	\`corrected_at\` text,
  	\`withdrawn_at\` text,
  	\`workflow_submitted_at\` text,
  	\`workflow_submitted_by\` text,
  	\`workflow_approved_at\` text,
  	\`workflow_approved_by\` text,
  	\`workflow_approved_revision\` text,
  	\`workflow_approved_hash\` text,
  	\`workflow_reinstated_at\` text,
  	\`workflow_urgent_by\` text,
  	\`workflow_withdrawal_reason\` text,
  	\`workflow_last_reason\` text,
  	\`workflow_changed_by\` text,
  	\`workflow_reviewed_by\` text,
  	\`workflow_change_notes\` text,
  	\`workflow_pending_change\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`desk_id\`) REFERENCES \`desks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`events_desk_idx\` ON \`events\` (\`desk_id\`);`)
  await db.run(sql`CREATE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_state_idx\` ON \`events\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`events_public_state_idx\` ON \`events\` (\`public_state\`);`)
  await db.run(sql`CREATE INDEX \`events_publish_at_idx\` ON \`events\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`events_release_at_idx\` ON \`events\` (\`release_at\`);`)
  await db.run(sql`CREATE INDEX \`events_published_at_idx\` ON \`events\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`events_corrected_at_idx\` ON \`events\` (\`corrected_at\`);`)
  await db.run(sql`CREATE INDEX \`events_withdrawn_at_idx\` ON \`events\` (\`withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`events_workflow_workflow_submitted_at_idx\` ON \`events\` (\`workflow_submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`events_workflow_workflow_approved_at_idx\` ON \`events\` (\`workflow_approved_at\`);`)
  await db.run(sql`CREATE INDEX \`events_workflow_workflow_reinstated_at_idx\` ON \`events\` (\`workflow_reinstated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`events_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`place\` text,
  	\`address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_locales_locale_parent_id_unique\` ON \`events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_topics_id_idx\` ON \`events_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_starts_at\` text,
  	\`version_ends_at\` text,
  	\`version_desk_id\` text(36),
  	\`version_slug\` text,
  	\`version_state\` text DEFAULT 'draft',
  	\`version_public_state\` text DEFAULT 'never',
  	\`version_publish_at\` text,
  	\`version_release_at\` text,
  	\`version_published_at\` text,
  	\`version_corrected_at\` text,
  	\`version_withdrawn_at\` text,
  	\`version_workflow_submitted_at\` text,
  	\`version_workflow_submitted_by\` text,
  	\`version_workflow_approved_at\` text,
  	\`version_workflow_approved_by\` text,
  	\`version_workflow_approved_revision\` text,
  	\`version_workflow_approved_hash\` text,
  	\`version_workflow_reinstated_at\` text,
  	\`version_workflow_urgent_by\` text,
  	\`version_workflow_withdrawal_reason\` text,
  	\`version_workflow_last_reason\` text,
  	\`version_workflow_changed_by\` text,
  	\`version_workflow_reviewed_by\` text,
  	\`version_workflow_change_notes\` text,
  	\`version_workflow_pending_change\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_desk_id\`) REFERENCES \`desks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_desk_idx\` ON \`_events_v\` (\`version_desk_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_state_idx\` ON \`_events_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_public_state_idx\` ON \`_events_v\` (\`version_public_state\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_publish_at_idx\` ON \`_events_v\` (\`version_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_release_at_idx\` ON \`_events_v\` (\`version_release_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_published_at_idx\` ON \`_events_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_corrected_at_idx\` ON \`_events_v\` (\`version_corrected_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_withdrawn_at_idx\` ON \`_events_v\` (\`version_withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_workflow_version_workflow_submitted_at_idx\` ON \`_events_v\` (\`version_workflow_submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_workflow_version_workflow_approved_at_idx\` ON \`_events_v\` (\`version_workflow_approved_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_workflow_version_workflow_reinstated_a_idx\` ON \`_events_v\` (\`version_workflow_reinstated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_snapshot_idx\` ON \`_events_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_published_locale_idx\` ON \`_events_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_locales\` (
  	\`version_title\` text,
  	\`version_description\` text,
  	\`version_place\` text,
  	\`version_address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_locales_locale_parent_id_unique\` ON \`_events_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_topics_id_idx\` ON \`_events_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'pdf',
  	\`language\` text DEFAULT 'kk',
  	\`desk_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`desk_id\`) REFERENCES \`desks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_desk_idx\` ON \`documents\` (\`desk_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents__status_idx\` ON \`documents\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_filename_idx\` ON \`documents\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`documents_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_locales_locale_parent_id_unique\` ON \`documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text DEFAULT 'pdf',
  	\`version_language\` text DEFAULT 'kk',
  	\`version_desk_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_desk_id\`) REFERENCES \`desks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_parent_idx\` ON \`_documents_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_desk_idx\` ON \`_documents_v\` (\`version_desk_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_updated_at_idx\` ON \`_documents_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_created_at_idx\` ON \`_documents_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version__status_idx\` ON \`_documents_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_filename_idx\` ON \`_documents_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_created_at_idx\` ON \`_documents_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_updated_at_idx\` ON \`_documents_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_snapshot_idx\` ON \`_documents_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_published_locale_idx\` ON \`_documents_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_latest_idx\` ON \`_documents_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_locales\` (
  	\`version_title\` text,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_documents_v_locales_locale_parent_id_unique\` ON \`_documents_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`speakers_positions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`speakers_positions_order_idx\` ON \`speakers_positions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`speakers_positions_parent_id_idx\` ON \`speakers_positions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`speakers_positions_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`speakers_positions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`speakers_positions_locales_locale_parent_id_unique\` ON \`speakers_positions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`speakers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`portrait_id\` text(36),
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`portrait_id\`) REFERENCES \`photos\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`speakers_portrait_idx\` ON \`speakers\` (\`portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`speakers_slug_idx\` ON \`speakers\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`speakers_updated_at_idx\` ON \`speakers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`speakers_created_at_idx\` ON \`speakers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`speakers__status_idx\` ON \`speakers\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`speakers_locales\` (
  	\`name\` text,
  	\`biography\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`speakers_locales_locale_parent_id_unique\` ON \`speakers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`speakers_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`speakers_texts_order_parent\` ON \`speakers_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`speakers_texts_text_idx\` ON \`speakers_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_speakers_v_version_positions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_speakers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_speakers_v_version_positions_order_idx\` ON \`_speakers_v_version_positions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_speakers_v_version_positions_parent_id_idx\` ON \`_speakers_v_version_positions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_speakers_v_version_positions_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_speakers_v_version_positions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_speakers_v_version_positions_locales_locale_parent_id_uniqu\` ON \`_speakers_v_version_positions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_speakers_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_portrait_id\` text(36),
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_portrait_id\`) REFERENCES \`photos\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_speakers_v_parent_idx\` ON \`_speakers_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_speakers_v_version_version_portrait_idx\` ON \`_speakers_v\` (\`version_portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`_speakers_v_version_version_slug_idx\` ON \`_speakers_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_speakers_v_version_version_updated_at_idx\` ON \`_speakers_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_speakers_v_version_version_created_at_idx\` ON \`_speakers_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_speakers_v_version_version__status_idx\` ON \`_speakers_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_speakers_v_created_at_idx\` ON \`_speakers_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_speakers_v_updated_at_idx\` ON \`_speakers_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_speakers_v_snapshot_idx\` ON \`_speakers_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_speakers_v_published_locale_idx\` ON \`_speakers_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_speakers_v_latest_idx\` ON \`_speakers_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_speakers_v_locales\` (
  	\`version_name\` text,
  	\`version_biography\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_speakers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_speakers_v_locales_locale_parent_id_unique\` ON \`_speakers_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_speakers_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_speakers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_speakers_v_texts_order_parent\` ON \`_speakers_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`shoots\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`taken_on\` text,
  	\`event_id\` text(36),
  	\`desk_id\` text(36) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`desk_id\`) REFERENCES \`desks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`shoots_event_idx\` ON \`shoots\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`shoots_desk_idx\` ON \`shoots\` (\`desk_id\`);`)
  await db.run(sql`CREATE INDEX \`shoots_updated_at_idx\` ON \`shoots\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`shoots_created_at_idx\` ON \`shoots\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`shoots_locales\` (
  	\`title\` text NOT NULL,
  	\`city\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`shoots\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`shoots_locales_locale_parent_id_unique\` ON \`shoots_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`media_topic\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`topics_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_locales_locale_parent_id_unique\` ON \`topics_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`desks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`desks_updated_at_idx\` ON \`desks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`desks_created_at_idx\` ON \`desks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`desks_locales\` (
  	\`name\` text NOT NULL,
  	\`city\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`desks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`desks_locales_locale_parent_id_unique\` ON \`desks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`press_contacts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`phone\` text NOT NULL,
  	\`email\` text,
  	\`messenger\` text,
  	\`desk_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`desk_id\`) REFERENCES \`desks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`press_contacts_desk_idx\` ON \`press_contacts\` (\`desk_id\`);`)
  await db.run(sql`CREATE INDEX \`press_contacts_updated_at_idx\` ON \`press_contacts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`press_contacts_created_at_idx\` ON \`press_contacts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`press_contacts_locales\` (
  	\`name\` text NOT NULL,
  	\`position\` text,
  	\`hours\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`press_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`press_contacts_locales_locale_parent_id_unique\` ON \`press_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quiet_periods\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`covers\` text DEFAULT 'campaign' NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`quiet_periods_from_idx\` ON \`quiet_periods\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`quiet_periods_to_idx\` ON \`quiet_periods\` (\`to\`);`)
  await db.run(sql`CREATE INDEX \`quiet_periods_updated_at_idx\` ON \`quiet_periods\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`quiet_periods_created_at_idx\` ON \`quiet_periods\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`quiet_periods_locales\` (
  	\`name\` text NOT NULL,
  	\`basis\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`quiet_periods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`quiet_periods_locales_locale_parent_id_unique\` ON \`quiet_periods_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`language\` text DEFAULT 'kk' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`users_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`desks_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`desks_id\`) REFERENCES \`desks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_rels_order_idx\` ON \`users_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_parent_idx\` ON \`users_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_path_idx\` ON \`users_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_desks_id_idx\` ON \`users_rels\` (\`desks_id\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`to_id\` text(36) NOT NULL,
  	\`text\` text NOT NULL,
  	\`entry\` text,
  	\`link\` text,
  	\`read\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`to_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_to_idx\` ON \`notices\` (\`to_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_entry_idx\` ON \`notices\` (\`entry\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`audit_entries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`actor\` text,
  	\`actor_name\` text,
  	\`action\` text NOT NULL,
  	\`collection\` text,
  	\`item\` text,
  	\`title\` text,
  	\`from\` text,
  	\`to\` text,
  	\`reason\` text,
  	\`revision\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_entries_at_idx\` ON \`audit_entries\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_entries_actor_idx\` ON \`audit_entries\` (\`actor\`);`)
  await db.run(sql`CREATE INDEX \`audit_entries_action_idx\` ON \`audit_entries\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_entries_collection_idx\` ON \`audit_entries\` (\`collection\`);`)
  await db.run(sql`CREATE INDEX \`audit_entries_item_idx\` ON \`audit_entries\` (\`item\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`quotes_id\` text(36),
  	\`photos_id\` text(36),
  	\`events_id\` text(36),
  	\`documents_id\` text(36),
  	\`speakers_id\` text(36),
  	\`shoots_id\` text(36),
  	\`topics_id\` text(36),
  	\`desks_id\` text(36),
  	\`press_contacts_id\` text(36),
  	\`quiet_periods_id\` text(36),
  	\`users_id\` text(36),
  	\`notices_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`quotes_id\`) REFERENCES \`quotes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`photos_id\`) REFERENCES \`photos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`speakers_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`shoots_id\`) REFERENCES \`shoots\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`desks_id\`) REFERENCES \`desks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_contacts_id\`) REFERENCES \`press_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`quiet_periods_id\`) REFERENCES \`quiet_periods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_quotes_id_idx\` ON \`payload_locked_documents_rels\` (\`quotes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_photos_id_idx\` ON \`payload_locked_documents_rels\` (\`photos_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_speakers_id_idx\` ON \`payload_locked_documents_rels\` (\`speakers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_shoots_id_idx\` ON \`payload_locked_documents_rels\` (\`shoots_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_desks_id_idx\` ON \`payload_locked_documents_rels\` (\`desks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_press_contacts_id_idx\` ON \`payload_locked_documents_rels\` (\`press_contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_quiet_periods_id_idx\` ON \`payload_locked_documents_rels\` (\`quiet_periods_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`imprint_issued_by\` text,
  	\`imprint_ordered_by\` text,
  	\`imprint_paid_from\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`settings_locales\` (
  	\`organisation\` text NOT NULL,
  	\`boilerplate\` text,
  	\`terms\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`settings_locales_locale_parent_id_unique\` ON \`settings_locales\` (\`_locale\`,\`_parent_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`DROP TABLE \`news_texts\`;`)
  await db.run(sql`DROP TABLE \`news_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_news_v_rels\`;`)
  await db.run(sql`DROP TABLE \`quotes\`;`)
  await db.run(sql`DROP TABLE \`quotes_locales\`;`)
  await db.run(sql`DROP TABLE \`quotes_rels\`;`)
  await db.run(sql`DROP TABLE \`_quotes_v\`;`)
  await db.run(sql`DROP TABLE \`_quotes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_quotes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`photos\`;`)
  await db.run(sql`DROP TABLE \`photos_locales\`;`)
  await db.run(sql`DROP TABLE \`photos_texts\`;`)
  await db.run(sql`DROP TABLE \`photos_rels\`;`)
  await db.run(sql`DROP TABLE \`_photos_v\`;`)
  await db.run(sql`DROP TABLE \`_photos_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_photos_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_photos_v_rels\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_locales\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents_locales\`;`)
  await db.run(sql`DROP TABLE \`_documents_v\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_locales\`;`)
  await db.run(sql`DROP TABLE \`speakers_positions\`;`)
  await db.run(sql`DROP TABLE \`speakers_positions_locales\`;`)
  await db.run(sql`DROP TABLE \`speakers\`;`)
  await db.run(sql`DROP TABLE \`speakers_locales\`;`)
  await db.run(sql`DROP TABLE \`speakers_texts\`;`)
  await db.run(sql`DROP TABLE \`_speakers_v_version_positions\`;`)
  await db.run(sql`DROP TABLE \`_speakers_v_version_positions_locales\`;`)
  await db.run(sql`DROP TABLE \`_speakers_v\`;`)
  await db.run(sql`DROP TABLE \`_speakers_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_speakers_v_texts\`;`)
  await db.run(sql`DROP TABLE \`shoots\`;`)
  await db.run(sql`DROP TABLE \`shoots_locales\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics_locales\`;`)
  await db.run(sql`DROP TABLE \`desks\`;`)
  await db.run(sql`DROP TABLE \`desks_locales\`;`)
  await db.run(sql`DROP TABLE \`press_contacts\`;`)
  await db.run(sql`DROP TABLE \`press_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`quiet_periods\`;`)
  await db.run(sql`DROP TABLE \`quiet_periods_locales\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`users_rels\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`audit_entries\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
  await db.run(sql`DROP TABLE \`settings_locales\`;`)
}
