CREATE TABLE `queued_calls` (
	`company_id` text NOT NULL,
	`call` text NOT NULL,
	`queue_id` text NOT NULL,
	`entered_at` integer NOT NULL,
	`left_at` integer,
	`person_id` text,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`company_id`, `call`),
	FOREIGN KEY (`company_id`,`queue_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`company_id`,`person_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `queued_calls_expiry` ON `queued_calls` (`expires_at`);--> statement-breakpoint
ALTER TABLE `call_centers` ADD `report` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `call_centers` ADD `report_minutes` text DEFAULT '30' NOT NULL;--> statement-breakpoint
ALTER TABLE `call_centers` ADD `report_email` text;