ALTER TABLE `call_centers` ADD `threshold_calls_red` integer;--> statement-breakpoint
ALTER TABLE `call_centers` ADD `threshold_longest_red` integer;--> statement-breakpoint
ALTER TABLE `call_centers` ADD `threshold_average_red` integer;--> statement-breakpoint
ALTER TABLE `call_centers` ADD `threshold_handling_seconds` integer;--> statement-breakpoint
ALTER TABLE `call_centers` ADD `threshold_handling_red` integer;--> statement-breakpoint
ALTER TABLE `call_centers` ADD `threshold_answer_seconds` integer;--> statement-breakpoint
ALTER TABLE `call_centers` ADD `threshold_answer_red` integer;