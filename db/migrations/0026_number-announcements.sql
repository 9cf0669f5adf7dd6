CREATE TABLE `number_announcements` (
	`company_id` text NOT NULL,
	`number` text NOT NULL,
	`moment` text NOT NULL,
	`position` integer NOT NULL,
	`announcement_id` text NOT NULL,
	PRIMARY KEY(`company_id`, `number`, `moment`, `position`),
	FOREIGN KEY (`company_id`,`number`) REFERENCES `numbers`(`company_id`,`number`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`company_id`,`announcement_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `number_announcements_used` ON `number_announcements` (`company_id`,`announcement_id`);--> statement-breakpoint
ALTER TABLE `call_centers` ADD `promote3_seconds` integer;--> statement-breakpoint
ALTER TABLE `call_centers` ADD `promote2_seconds` integer;--> statement-breakpoint
ALTER TABLE `call_centers` ADD `promote1_seconds` integer;