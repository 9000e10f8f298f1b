import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`accreditations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`event_id\` text(36) NOT NULL,
  	\`name\` text NOT NULL,
  	\`outlet\` text NOT NULL,
  	\`card_number\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`phone\` text NOT NULL,
  	\`work\` text NOT NULL,
  	\`needs\` text,
  	\`decision\` text DEFAULT 'asked' NOT NULL,
  	\`reason\` text,
  	\`state\` text NOT NULL,
  	\`decided_by\` text,
  	\`decided_at\` text,
  	\`language\` text NOT NULL,
  	\`consent_version\` text NOT NULL,
  	\`consent_at\` text NOT NULL,
  	\`asked_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`accreditations_event_idx\` ON \`accreditations\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`accreditations_decision_idx\` ON \`accreditations\` (\`decision\`);`)
  await db.run(sql`CREATE INDEX \`accreditations_updated_at_idx\` ON \`accreditations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`accreditations_created_at_idx\` ON \`accreditations\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`event_email_idx\` ON \`accreditations\` (\`event_id\`,\`email\`);`)
  await db.run(sql`CREATE TABLE \`embargo_acceptances\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`journalist\` text NOT NULL,
  	\`outlet\` text NOT NULL,
  	\`story\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`release_at\` text NOT NULL,
  	\`terms_version\` text NOT NULL,
  	\`key\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`embargo_acceptances_journalist_idx\` ON \`embargo_acceptances\` (\`journalist\`);`)
  await db.run(sql`CREATE INDEX \`embargo_acceptances_story_idx\` ON \`embargo_acceptances\` (\`story\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`embargo_acceptances_key_idx\` ON \`embargo_acceptances\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`journalists\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`outlet\` text NOT NULL,
  	\`card_number\` text NOT NULL,
  	\`card_expires_at\` text NOT NULL,
  	\`proof\` text NOT NULL,
  	\`phone\` text NOT NULL,
  	\`language\` text DEFAULT 'kk' NOT NULL,
  	\`standing\` text DEFAULT 'requested' NOT NULL,
  	\`expires_at\` text,
  	\`decided_at\` text,
  	\`decided_by\` text,
  	\`reason\` text,
  	\`consent_version\` text NOT NULL,
  	\`consent_at\` text NOT NULL,
  	\`waits\` integer DEFAULT true,
  	\`password_hash\` text,
  	\`failures\` numeric,
  	\`locked_until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`journalists_email_idx\` ON \`journalists\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`journalists_standing_idx\` ON \`journalists\` (\`standing\`);`)
  await db.run(sql`CREATE INDEX \`journalists_updated_at_idx\` ON \`journalists\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`journalists_created_at_idx\` ON \`journalists\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`journalist_passes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`journalist\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`journalist_passes_token_hash_idx\` ON \`journalist_passes\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`journalist_passes_journalist_idx\` ON \`journalist_passes\` (\`journalist\`);`)
  await db.run(sql`CREATE INDEX \`journalist_passes_expires_at_idx\` ON \`journalist_passes\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`journalist_passes_updated_at_idx\` ON \`journalist_passes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`journalist_passes_created_at_idx\` ON \`journalist_passes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`newsroom_keys\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`newsroom\` text NOT NULL,
  	\`contact\` text NOT NULL,
  	\`per_minute\` numeric DEFAULT 120 NOT NULL,
  	\`per_day\` numeric DEFAULT 20000 NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`revoked\` integer DEFAULT false,
  	\`key_start\` text,
  	\`last_used_at\` text,
  	\`key_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`newsroom_keys_key_hash_idx\` ON \`newsroom_keys\` (\`key_hash\`);`)
  await db.run(sql`CREATE INDEX \`newsroom_keys_updated_at_idx\` ON \`newsroom_keys\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`newsroom_keys_created_at_idx\` ON \`newsroom_keys\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`newsroom_usage\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`newsroom\` text NOT NULL,
  	\`requests\` numeric DEFAULT 0 NOT NULL,
  	\`items\` numeric DEFAULT 0 NOT NULL,
  	\`files\` numeric DEFAULT 0 NOT NULL,
  	\`refused\` numeric DEFAULT 0 NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`newsroom_usage_day_idx\` ON \`newsroom_usage\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`key_day_idx\` ON \`newsroom_usage\` (\`key\`,\`day\`);`)
  await db.run(sql`CREATE TABLE \`alert_subscriptions_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alert_subscriptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`alert_subscriptions_languages_order_idx\` ON \`alert_subscriptions_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`alert_subscriptions_languages_parent_idx\` ON \`alert_subscriptions_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`alert_subscriptions_hours\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alert_subscriptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`alert_subscriptions_hours_order_idx\` ON \`alert_subscriptions_hours\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`alert_subscriptions_hours_parent_idx\` ON \`alert_subscriptions_hours\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`alert_subscriptions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`channel\` text DEFAULT 'mail' NOT NULL,
  	\`language\` text NOT NULL,
  	\`pace\` text NOT NULL,
  	\`consent_version\` text NOT NULL,
  	\`consent_at\` text NOT NULL,
  	\`asked_at\` text,
  	\`refusals\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`alert_subscriptions_email_idx\` ON \`alert_subscriptions\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`alert_subscriptions_state_idx\` ON \`alert_subscriptions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`alert_subscriptions_updated_at_idx\` ON \`alert_subscriptions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`alert_subscriptions_created_at_idx\` ON \`alert_subscriptions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`alert_subscriptions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`speakers_id\` text(36),
  	\`desks_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alert_subscriptions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`speakers_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`desks_id\`) REFERENCES \`desks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`alert_subscriptions_rels_order_idx\` ON \`alert_subscriptions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`alert_subscriptions_rels_parent_idx\` ON \`alert_subscriptions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_subscriptions_rels_path_idx\` ON \`alert_subscriptions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`alert_subscriptions_rels_topics_id_idx\` ON \`alert_subscriptions_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_subscriptions_rels_speakers_id_idx\` ON \`alert_subscriptions_rels\` (\`speakers_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_subscriptions_rels_desks_id_idx\` ON \`alert_subscriptions_rels\` (\`desks_id\`);`)
  await db.run(sql`CREATE TABLE \`alert_deliveries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subscription\` text NOT NULL,
  	\`story\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`mailed_at\` text,
  	\`mail\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`alert_deliveries_item_idx\` ON \`alert_deliveries\` (\`item\`);`)
  await db.run(sql`CREATE INDEX \`alert_deliveries_mailed_at_idx\` ON \`alert_deliveries\` (\`mailed_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`subscription_story_idx\` ON \`alert_deliveries\` (\`subscription\`,\`story\`);`)
  await db.run(sql`CREATE TABLE \`item_watches\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`consent_version\` text NOT NULL,
  	\`consent_at\` text NOT NULL,
  	\`asked_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`item_watches_updated_at_idx\` ON \`item_watches\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`item_watches_created_at_idx\` ON \`item_watches\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`collection_item_email_idx\` ON \`item_watches\` (\`collection\`,\`item\`,\`email\`);`)
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
  await db.run(sql`ALTER TABLE \`events\` ADD \`latitude\` numeric;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`longitude\` numeric;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`accepts_requests\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`requests_until\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`request_places\` numeric;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_latitude\` numeric;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_longitude\` numeric;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_accepts_requests\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_requests_until\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_request_places\` numeric;`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`priority\` numeric;`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`link_kind\` text;`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`link_of\` text;`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`about\` text;`)
  await db.run(sql`CREATE INDEX \`linkKind_linkOf_idx\` ON \`mails\` (\`link_kind\`,\`link_of\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`accreditations_id\` text(36) REFERENCES accreditations(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_accreditations_id_idx\` ON \`payload_locked_documents_rels\` (\`accreditations_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`accreditations\`;`)
  await db.run(sql`DROP TABLE \`embargo_acceptances\`;`)
  await db.run(sql`DROP TABLE \`journalists\`;`)
  await db.run(sql`DROP TABLE \`journalist_passes\`;`)
  await db.run(sql`DROP TABLE \`newsroom_keys\`;`)
  await db.run(sql`DROP TABLE \`newsroom_usage\`;`)
  await db.run(sql`DROP TABLE \`alert_subscriptions_languages\`;`)
  await db.run(sql`DROP TABLE \`alert_subscriptions_hours\`;`)
  await db.run(sql`DROP TABLE \`alert_subscriptions\`;`)
  await db.run(sql`DROP TABLE \`alert_subscriptions_rels\`;`)
  await db.run(sql`DROP TABLE \`alert_deliveries\`;`)
  await db.run(sql`DROP TABLE \`item_watches\`;`)
  await db.run(sql`DROP TABLE \`downloads\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`logos_id\` text(36),
  	\`quiet_periods_id\` text(36),
  	\`users_id\` text(36),
  	\`notices_id\` text(36),
  	\`leases_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`logos_id\`) REFERENCES \`logos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`quiet_periods_id\`) REFERENCES \`quiet_periods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leases_id\`) REFERENCES \`leases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "logos_id", "quiet_periods_id", "users_id", "notices_id", "leases_id") SELECT "id", "order", "parent_id", "path", "logos_id", "quiet_periods_id", "users_id", "notices_id", "leases_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_logos_id_idx\` ON \`payload_locked_documents_rels\` (\`logos_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_quiet_periods_id_idx\` ON \`payload_locked_documents_rels\` (\`quiet_periods_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_leases_id_idx\` ON \`payload_locked_documents_rels\` (\`leases_id\`);`)
  await db.run(sql`DROP INDEX \`linkKind_linkOf_idx\`;`)
  await db.run(sql`ALTER TABLE \`mails\` DROP COLUMN \`priority\`;`)
  await db.run(sql`ALTER TABLE \`mails\` DROP COLUMN \`link_kind\`;`)
  await db.run(sql`ALTER TABLE \`mails\` DROP COLUMN \`link_of\`;`)
  await db.run(sql`ALTER TABLE \`mails\` DROP COLUMN \`about\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`latitude\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`longitude\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`accepts_requests\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`requests_until\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`request_places\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_latitude\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_longitude\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_accepts_requests\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_requests_until\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_request_places\`;`)
}
