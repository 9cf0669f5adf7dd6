CREATE TABLE `called_countries` (
	`company_id` text NOT NULL,
	`country` text NOT NULL,
	PRIMARY KEY(`company_id`, `country`),
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `toll_alarms` (
	`company_id` text NOT NULL,
	`cause` text NOT NULL,
	`subject` text NOT NULL,
	`day` integer NOT NULL,
	`at` integer NOT NULL,
	`amount` integer NOT NULL,
	PRIMARY KEY(`company_id`, `cause`, `subject`, `day`),
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
ALTER TABLE `toll_policies` ADD `auto_bar` integer DEFAULT false NOT NULL;