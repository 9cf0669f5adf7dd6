ALTER TABLE `call_centers` ADD `notice_calls` integer;--> statement-breakpoint
ALTER TABLE `call_centers` ADD `notice_seconds` integer;