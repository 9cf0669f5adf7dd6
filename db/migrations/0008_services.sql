CREATE TABLE `authorization_codes` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`hash` text NOT NULL,
	`digits` integer NOT NULL,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`,`id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `authorization_codes_hash` ON `authorization_codes` (`company_id`,`hash`);--> statement-breakpoint
CREATE TABLE `call_park_settings` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`recall_seconds` integer NOT NULL,
	`display_seconds` integer NOT NULL,
	`announce_destination` integer NOT NULL,
	`ring_pattern` text NOT NULL,
	`recall_to` text NOT NULL,
	`alternate_seconds` integer NOT NULL,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`,`id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `call_parks` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`recall_to` text,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`,`id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `code_settings` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`type` text NOT NULL,
	`digits` integer NOT NULL,
	`local_free` integer NOT NULL,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`,`id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `group_calls` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`timeout` integer NOT NULL,
	`timeout_minutes` integer NOT NULL,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`,`id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `hunt_groups` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`policy` text NOT NULL,
	`advance` integer NOT NULL,
	`advance_rings` integer NOT NULL,
	`overflow` integer NOT NULL,
	`overflow_seconds` integer NOT NULL,
	`not_reachable` integer NOT NULL,
	`busy_when_not_reachable` integer NOT NULL,
	`call_waiting` integer NOT NULL,
	`group_busy` integer NOT NULL,
	`members_control_busy` integer NOT NULL,
	`busy_for_direct_calls` integer NOT NULL,
	`show_group_name` integer NOT NULL,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`,`id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `paging_groups` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`tone_seconds` integer NOT NULL,
	`show_originator` integer NOT NULL,
	`prefix` text,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`,`id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `retired_codes` (
	`company_id` text NOT NULL,
	`hash` text NOT NULL,
	`until` integer NOT NULL,
	PRIMARY KEY(`company_id`, `hash`),
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `retired_codes_until` ON `retired_codes` (`until`);--> statement-breakpoint
CREATE TABLE `service_profiles` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`caller_first_name` text,
	`caller_last_name` text,
	`caller_number` text,
	`locale` text,
	`zone` text,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`,`id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `withheld_services` (
	`company_id` text NOT NULL,
	`kind` text NOT NULL,
	PRIMARY KEY(`company_id`, `kind`),
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
