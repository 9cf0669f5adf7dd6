CREATE TABLE `audit` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`at` integer NOT NULL,
	`person_id` text,
	`person_name` text NOT NULL,
	`action` text NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`subject_name` text NOT NULL,
	`before` text,
	`after` text,
	`address` text,
	`undone_by` text,
	PRIMARY KEY(`company_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `audit_at` ON `audit` (`company_id`,`at`);--> statement-breakpoint
CREATE INDEX `audit_subject` ON `audit` (`company_id`,`kind`,`subject_id`);--> statement-breakpoint
CREATE TABLE `identities` (
	`company_id` text NOT NULL,
	`person_id` text NOT NULL,
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`linked_at` integer NOT NULL,
	PRIMARY KEY(`company_id`, `person_id`, `issuer`),
	FOREIGN KEY (`company_id`,`person_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `identities_subject` ON `identities` (`issuer`,`subject`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`person_id` text,
	`purpose` text NOT NULL,
	`to` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`attachment_name` text,
	`attachment_path` text,
	`created_at` integer NOT NULL,
	`next_try_at` integer NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`leased_until` integer,
	`sent_at` integer,
	`failed_at` integer,
	`result` text,
	PRIMARY KEY(`company_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`sent_at`,`failed_at`,`next_try_at`);--> statement-breakpoint
CREATE INDEX `outbox_person` ON `outbox` (`company_id`,`person_id`,`purpose`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`person_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`confirmed_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`address` text,
	`browser` text,
	`provider` text,
	`id_token` text,
	`provider_session` text,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`,`person_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token` ON `sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`company_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `sign_ins` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	`way` text NOT NULL,
	`result` text NOT NULL,
	`address` text,
	`browser` text,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`,`person_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `sign_ins_person` ON `sign_ins` (`company_id`,`person_id`,`at`);--> statement-breakpoint
CREATE TABLE `tokens` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`person_id` text NOT NULL,
	`purpose` text NOT NULL,
	`token_hash` text NOT NULL,
	`email` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`,`person_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `tokens_hash` ON `tokens` (`token_hash`);--> statement-breakpoint
CREATE INDEX `tokens_person` ON `tokens` (`company_id`,`person_id`,`purpose`);--> statement-breakpoint
CREATE TABLE `companies` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`locale` text DEFAULT 'fr' NOT NULL,
	`zone` text DEFAULT 'America/Toronto' NOT NULL,
	`province` text DEFAULT 'QC' NOT NULL,
	`address_line1` text DEFAULT '' NOT NULL,
	`address_line2` text DEFAULT '' NOT NULL,
	`city` text DEFAULT '' NOT NULL,
	`postal_code` text DEFAULT '' NOT NULL,
	`billing_email` text,
	`main_number` text,
	`extension_length` integer DEFAULT 3 NOT NULL,
	`require_sso` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `departments` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`parent_id` text,
	`caller_name` text,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`company_id`,`parent_id`) REFERENCES `departments`(`company_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `departments_name` ON `departments` (`company_id`,`name`);--> statement-breakpoint
CREATE TABLE `directory` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`sort` text NOT NULL,
	`extension` text,
	`active` integer DEFAULT true NOT NULL,
	`department_id` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`company_id`,`department_id`) REFERENCES `departments`(`company_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `directory_extension` ON `directory` (`company_id`,`extension`);--> statement-breakpoint
CREATE UNIQUE INDEX `directory_name` ON `directory` (`company_id`,`kind`,`name`) WHERE kind <> 'person';--> statement-breakpoint
CREATE INDEX `directory_sort` ON `directory` (`company_id`,`kind`,`sort`);--> statement-breakpoint
CREATE TABLE `numbers` (
	`company_id` text NOT NULL,
	`number` text NOT NULL,
	`owner_id` text,
	`department_id` text,
	`label` text,
	`active` integer DEFAULT true NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`company_id`, `number`),
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`company_id`,`owner_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`company_id`,`department_id`) REFERENCES `departments`(`company_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `numbers_number` ON `numbers` (`number`);--> statement-breakpoint
CREATE INDEX `numbers_owner` ON `numbers` (`company_id`,`owner_id`);--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`company_id` text NOT NULL,
	`product` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`channels` integer,
	`detail` text,
	`active` integer DEFAULT true NOT NULL,
	PRIMARY KEY(`company_id`, `product`, `id`),
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `links` (
	`company_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`slot` text NOT NULL,
	`kind` text NOT NULL,
	`target_id` text,
	`value` text,
	PRIMARY KEY(`company_id`, `owner_id`, `slot`),
	FOREIGN KEY (`company_id`,`owner_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`company_id`,`target_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `links_target` ON `links` (`company_id`,`target_id`);--> statement-breakpoint
CREATE TABLE `members` (
	`company_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`role` text NOT NULL,
	`position` integer NOT NULL,
	`person_id` text NOT NULL,
	`weight` integer,
	`skill` integer,
	PRIMARY KEY(`company_id`, `owner_id`, `role`, `person_id`),
	FOREIGN KEY (`company_id`,`owner_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`company_id`,`person_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `members_person` ON `members` (`company_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `licences` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`pack` text NOT NULL,
	`quantity` integer NOT NULL,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `licences_pack` ON `licences` (`company_id`,`pack`);--> statement-breakpoint
CREATE TABLE `people` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`first_name` text NOT NULL,
	`last_name` text NOT NULL,
	`username` text NOT NULL,
	`email` text NOT NULL,
	`role` text DEFAULT 'person' NOT NULL,
	`password_hash` text,
	`password_changed_at` integer,
	`voicemail_pin_hash` text,
	`licence_id` text,
	`locale` text,
	`zone` text,
	`title` text,
	`mobile` text,
	`caller_first_name` text,
	`caller_last_name` text,
	`caller_number` text,
	`dial_by_name` text,
	`activated_at` integer,
	`address_line1` text,
	`address_line2` text,
	`city` text,
	`province` text,
	`postal_code` text,
	`emergency_unit` text,
	`emergency_street` text,
	`emergency_city` text,
	`emergency_province` text,
	`emergency_postal_code` text,
	`emergency_confirmed_at` integer,
	`emergency_consent_at` integer,
	`agent_state` text DEFAULT 'sign-out' NOT NULL,
	`theme` text,
	`must_change_password` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`,`id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`company_id`,`licence_id`) REFERENCES `licences`(`company_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `people_username` ON `people` (`username`);--> statement-breakpoint
CREATE INDEX `people_email` ON `people` (`email`);