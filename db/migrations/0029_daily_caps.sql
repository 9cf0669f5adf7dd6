CREATE TABLE `daily_caps` (
	`company_id` text PRIMARY KEY NOT NULL,
	`cents` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
