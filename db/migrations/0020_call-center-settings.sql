CREATE TABLE `call_center_settings` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`unavailable_codes` text,
	`unavailable_on_dnd` integer NOT NULL,
	`unavailable_on_unreachable` integer NOT NULL,
	`unavailable_after_bounces` integer,
	`guard_seconds` integer,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`,`id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
ALTER TABLE `people` ADD `agent_code` text;--> statement-breakpoint
ALTER TABLE `people` ADD `agent_bounces` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `switch_turns` ADD `call` text;--> statement-breakpoint
ALTER TABLE `switch_turns` ADD `ended_at` integer;--> statement-breakpoint
CREATE INDEX `switch_turns_call` ON `switch_turns` (`call`);