ALTER TABLE `call_center_settings` ADD `disposition_codes` text;--> statement-breakpoint
ALTER TABLE `call_centers` ADD `dispositions` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `call_centers` ADD `disposition_needed` integer DEFAULT false NOT NULL;