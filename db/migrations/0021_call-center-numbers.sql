ALTER TABLE `call_centers` ADD `night_manual` text DEFAULT 'normal' NOT NULL;--> statement-breakpoint
ALTER TABLE `numbers` ADD `dnis_name` text;--> statement-breakpoint
ALTER TABLE `numbers` ADD `dnis_priority` integer DEFAULT 3 NOT NULL;