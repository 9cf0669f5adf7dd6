ALTER TABLE `numbers` ADD `ring_pattern` text DEFAULT 'normal' NOT NULL;--> statement-breakpoint
ALTER TABLE `features` ADD `inside_calls` integer;--> statement-breakpoint
ALTER TABLE `features` ADD `outside_calls` text;--> statement-breakpoint
ALTER TABLE `features` ADD `hidden_calls` integer;--> statement-breakpoint
ALTER TABLE `features` ADD `foreign_calls` integer;--> statement-breakpoint
ALTER TABLE `features` ADD `new_number` text;--> statement-breakpoint
ALTER TABLE `features` ADD `to_voicemail` integer;--> statement-breakpoint
ALTER TABLE `service_profiles` ADD `forward_always` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `service_profiles` ADD `forward_busy` integer DEFAULT false NOT NULL;