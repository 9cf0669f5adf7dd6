CREATE TABLE `announcements` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`sound_id` text NOT NULL,
	`transcript` text,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`,`id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`company_id`,`sound_id`) REFERENCES `sounds`(`company_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `announcements_sound` ON `announcements` (`company_id`,`sound_id`);--> statement-breakpoint
CREATE TABLE `music_on_hold` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`during_hold` integer DEFAULT true NOT NULL,
	`during_park` integer DEFAULT true NOT NULL,
	`during_camp_on` integer DEFAULT true NOT NULL,
	`source` text DEFAULT 'system' NOT NULL,
	`other_internal` integer DEFAULT false NOT NULL,
	`internal_source` text DEFAULT 'system' NOT NULL,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`,`id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `sounds` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`use` text NOT NULL,
	`bytes` integer NOT NULL,
	`rate` integer NOT NULL,
	`duration_ms` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `greetings` (
	`company_id` text NOT NULL,
	`person_id` text NOT NULL,
	`slot` text NOT NULL,
	`name` text,
	`sound_id` text NOT NULL,
	PRIMARY KEY(`company_id`, `person_id`, `slot`),
	FOREIGN KEY (`company_id`,`person_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`company_id`,`sound_id`) REFERENCES `sounds`(`company_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `voice_messages` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`person_id` text NOT NULL,
	`sound_id` text NOT NULL,
	`caller_number` text,
	`caller_name` text,
	`received_at` integer NOT NULL,
	`heard_at` integer,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`,`person_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`company_id`,`sound_id`) REFERENCES `sounds`(`company_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `voice_messages_person` ON `voice_messages` (`company_id`,`person_id`,`received_at`);--> statement-breakpoint
CREATE TABLE `voicemail` (
	`company_id` text NOT NULL,
	`person_id` text NOT NULL,
	`active` integer DEFAULT true NOT NULL,
	`send_all` integer DEFAULT false NOT NULL,
	`send_busy` integer DEFAULT true NOT NULL,
	`send_no_answer` integer DEFAULT true NOT NULL,
	`rings` integer DEFAULT 3 NOT NULL,
	`handling` text DEFAULT 'unified' NOT NULL,
	`delivery_email` text,
	`lamp` integer DEFAULT true NOT NULL,
	`notify` integer DEFAULT false NOT NULL,
	`notify_email` text,
	`notify_text` integer DEFAULT false NOT NULL,
	`notify_number` text,
	`copy` integer DEFAULT false NOT NULL,
	`copy_email` text,
	`transfer_on_zero` integer DEFAULT false NOT NULL,
	`busy_greeting` text DEFAULT 'default' NOT NULL,
	`no_answer_greeting` text DEFAULT 'default' NOT NULL,
	`extended_away` integer DEFAULT false NOT NULL,
	`away_without_message` integer DEFAULT false NOT NULL,
	`greeting_only` integer DEFAULT false NOT NULL,
	`after_greeting` text DEFAULT 'disconnect' NOT NULL,
	`mailbox_minutes` integer DEFAULT 100 NOT NULL,
	`kept_days` integer DEFAULT 30 NOT NULL,
	`auto_login` integer DEFAULT false NOT NULL,
	`personal_name` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`company_id`, `person_id`),
	FOREIGN KEY (`company_id`,`person_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `voicemail_lists` (
	`company_id` text NOT NULL,
	`person_id` text NOT NULL,
	`number` integer NOT NULL,
	`name` text NOT NULL,
	`members` text NOT NULL,
	PRIMARY KEY(`company_id`, `person_id`, `number`),
	FOREIGN KEY (`company_id`,`person_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
