CREATE TABLE `switch_calls` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`started_at` integer NOT NULL,
	`answers` text NOT NULL,
	`told` integer NOT NULL,
	`waiting_at` text,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `switch_calls_waiting` ON `switch_calls` (`company_id`,`waiting_at`);--> statement-breakpoint
CREATE INDEX `switch_calls_expiry` ON `switch_calls` (`expires_at`);--> statement-breakpoint
CREATE TABLE `switch_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_at` integer
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `switch_keys_name` ON `switch_keys` (`name`);--> statement-breakpoint
CREATE UNIQUE INDEX `switch_keys_hash` ON `switch_keys` (`hash`);--> statement-breakpoint
CREATE TABLE `switch_turns` (
	`company_id` text NOT NULL,
	`group_id` text NOT NULL,
	`person_id` text NOT NULL,
	`answered_at` integer NOT NULL,
	PRIMARY KEY(`company_id`, `group_id`, `person_id`),
	FOREIGN KEY (`company_id`,`group_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`company_id`,`person_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `contacts_owner` ON `contacts` (`company_id`,`owner_id`);