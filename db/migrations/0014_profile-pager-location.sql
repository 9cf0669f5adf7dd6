ALTER TABLE `people` ADD `pager` text;--> statement-breakpoint
ALTER TABLE `people` ADD `location` text;