CREATE TABLE `forwarded_calls` (
	`company_id` text NOT NULL,
	`call` text NOT NULL,
	`person_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`company_id`, `call`),
	FOREIGN KEY (`company_id`,`person_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `forwarded_calls_expiry` ON `forwarded_calls` (`expires_at`);