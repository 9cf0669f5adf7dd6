CREATE TABLE `night_forwarding` (
	`company_id` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`mode` text NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`company_id`,`id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `night_forwarding_people` (
	`company_id` text NOT NULL,
	`person_id` text NOT NULL,
	`choice` text NOT NULL,
	PRIMARY KEY(`company_id`, `person_id`),
	FOREIGN KEY (`company_id`,`person_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `company_modes` (
	`company_id` text PRIMARY KEY NOT NULL,
	`mode` text NOT NULL,
	`until` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `sip_hosts` (
	`company_id` text NOT NULL,
	`host` text NOT NULL,
	PRIMARY KEY(`company_id`, `host`),
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `toll_countries` (
	`company_id` text NOT NULL,
	`country` text NOT NULL,
	PRIMARY KEY(`company_id`, `country`),
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `toll_policies` (
	`company_id` text PRIMARY KEY NOT NULL,
	`us` integer NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `schedule_events` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`schedule_id` text NOT NULL,
	`name` text NOT NULL,
	`start_date` text NOT NULL,
	`start_time` text,
	`end_date` text NOT NULL,
	`end_time` text,
	`every` text NOT NULL,
	`interval` integer,
	`weekdays` text,
	`month` integer,
	`day` integer,
	`nth` integer,
	`weekday` integer,
	`ends` text DEFAULT 'never' NOT NULL,
	`ends_on` text,
	`ends_after` integer,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`,`schedule_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `schedule_events_schedule` ON `schedule_events` (`company_id`,`schedule_id`,`start_date`);--> statement-breakpoint
CREATE TABLE `schedules` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`type` text NOT NULL,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`,`id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
