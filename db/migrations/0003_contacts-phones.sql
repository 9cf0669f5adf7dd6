CREATE TABLE `contacts` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`owner_id` text,
	`name` text NOT NULL,
	`organisation` text,
	`email` text,
	`number` text NOT NULL,
	`mobile` text,
	`sort` text NOT NULL,
	`search` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`company_id`,`owner_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `contacts_sort` ON `contacts` (`company_id`,`sort`,`id`,`owner_id`,`search`);--> statement-breakpoint
CREATE INDEX `contacts_number` ON `contacts` (`company_id`,`number`);--> statement-breakpoint
CREATE TABLE `phones` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`model` text NOT NULL,
	`kind` text NOT NULL,
	`mac` text,
	`owner_id` text,
	`serial` text,
	`location` text,
	`provision_hash` text,
	`key_version` integer DEFAULT 1 NOT NULL,
	`bound_at` integer,
	`seen_at` integer,
	`online_until` integer,
	`address` text,
	`user_agent` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`company_id`,`owner_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `phones_mac` ON `phones` (`mac`);--> statement-breakpoint
CREATE UNIQUE INDEX `phones_provision` ON `phones` (`provision_hash`);--> statement-breakpoint
CREATE INDEX `phones_owner` ON `phones` (`company_id`,`owner_id`);