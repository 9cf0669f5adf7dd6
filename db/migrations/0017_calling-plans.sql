CREATE TABLE `calling_plan_types` (
	`company_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`type` text NOT NULL,
	`originating` text NOT NULL,
	`redirecting` integer NOT NULL,
	PRIMARY KEY(`company_id`, `plan_id`, `type`),
	FOREIGN KEY (`company_id`,`plan_id`) REFERENCES `calling_plans`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `calling_plans` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`,`id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
