ALTER TABLE `switch_calls` ADD `visits` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `switch_calls` ADD `waiting_since` integer;--> statement-breakpoint
ALTER TABLE `switch_calls` ADD `priority` integer DEFAULT 3 NOT NULL;--> statement-breakpoint
ALTER TABLE `switch_calls` ADD `bounced` integer DEFAULT false NOT NULL;--> statement-breakpoint
DELETE FROM `switch_calls`;