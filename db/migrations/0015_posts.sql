CREATE TABLE `posts` (
	`company_id` text NOT NULL,
	`person_id` text NOT NULL,
	`once` text NOT NULL,
	`run` text NOT NULL,
	`digest` text NOT NULL,
	`path` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`company_id`, `person_id`, `once`),
	FOREIGN KEY (`company_id`,`person_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `posts_at` ON `posts` (`at`);--> statement-breakpoint
CREATE TABLE `uses` (
	`key` text NOT NULL,
	`id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`key`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `uses_at` ON `uses` (`at`);--> statement-breakpoint
ALTER TABLE `tokens` ADD `subject_id` text;