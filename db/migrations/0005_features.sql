CREATE TABLE `criteria` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`person_id` text NOT NULL,
	`feature` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`active` integer NOT NULL,
	`effect` text NOT NULL,
	`callers` text NOT NULL,
	`anonymous` integer NOT NULL,
	`unavailable` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`,`person_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `criteria_name` ON `criteria` (`company_id`,`person_id`,`feature`,`name`);--> statement-breakpoint
CREATE TABLE `criterion_numbers` (
	`company_id` text NOT NULL,
	`criterion_id` text NOT NULL,
	`number` text NOT NULL,
	PRIMARY KEY(`company_id`, `criterion_id`, `number`),
	FOREIGN KEY (`company_id`,`criterion_id`) REFERENCES `criteria`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `features` (
	`company_id` text NOT NULL,
	`person_id` text NOT NULL,
	`feature` text NOT NULL,
	`active` integer NOT NULL,
	`rings` integer,
	`splash` integer,
	`hides_number` integer,
	`skip_on_call` integer,
	`base_first` integer,
	`continue_if_busy` integer,
	`caller_may_stop` integer,
	`recording` text,
	`notice` text,
	`repeat_seconds` integer,
	`records_voicemail` integer,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`company_id`, `person_id`, `feature`),
	FOREIGN KEY (`company_id`,`person_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `old_pins` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`person_id` text NOT NULL,
	`hash` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`,`person_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `old_pins_person` ON `old_pins` (`company_id`,`person_id`,`at`);--> statement-breakpoint
CREATE TABLE `other_phones` (
	`company_id` text NOT NULL,
	`person_id` text NOT NULL,
	`feature` text NOT NULL,
	`position` integer NOT NULL,
	`rings` integer,
	`confirm` integer NOT NULL,
	PRIMARY KEY(`company_id`, `person_id`, `feature`, `position`),
	FOREIGN KEY (`company_id`,`person_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `speed_dials` (
	`company_id` text NOT NULL,
	`person_id` text NOT NULL,
	`code` text NOT NULL,
	`description` text,
	PRIMARY KEY(`company_id`, `person_id`, `code`),
	FOREIGN KEY (`company_id`,`person_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `authenticators` (
	`company_id` text NOT NULL,
	`person_id` text NOT NULL,
	`secret` text NOT NULL,
	`confirmed_at` integer,
	`used_step` integer,
	PRIMARY KEY(`company_id`, `person_id`),
	FOREIGN KEY (`company_id`,`person_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `passkeys` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`credential` text NOT NULL,
	`public_key` text NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`,`person_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `passkeys_credential` ON `passkeys` (`credential`);--> statement-breakpoint
CREATE INDEX `passkeys_person` ON `passkeys` (`company_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `recovery_codes` (
	`company_id` text NOT NULL,
	`person_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`used_at` integer,
	PRIMARY KEY(`company_id`, `person_id`, `code_hash`),
	FOREIGN KEY (`company_id`,`person_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `second_steps` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`person_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`challenge` text,
	`tries` integer DEFAULT 0 NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`,`person_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `second_steps_token` ON `second_steps` (`token_hash`);