CREATE TABLE `engaged_people` (
	`company_id` text NOT NULL,
	`person_id` text NOT NULL,
	`call` text NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`company_id`, `person_id`, `call`),
	FOREIGN KEY (`company_id`,`person_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `engaged_people_call` ON `engaged_people` (`call`);--> statement-breakpoint
CREATE INDEX `engaged_people_expiry` ON `engaged_people` (`expires_at`);--> statement-breakpoint
ALTER TABLE `call_center_settings` ADD `unavailable_on_personal` integer DEFAULT false NOT NULL;