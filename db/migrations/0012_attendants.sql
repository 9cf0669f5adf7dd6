CREATE TABLE `attendant_keys` (
	`company_id` text NOT NULL,
	`attendant_id` text NOT NULL,
	`menu` text NOT NULL,
	`key` text NOT NULL,
	`action` text NOT NULL,
	`description` text,
	`submenu` text,
	PRIMARY KEY(`company_id`, `attendant_id`, `menu`, `key`),
	FOREIGN KEY (`company_id`,`attendant_id`,`menu`) REFERENCES `attendant_menus`(`company_id`,`attendant_id`,`menu`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`company_id`,`attendant_id`,`submenu`) REFERENCES `attendant_menus`(`company_id`,`attendant_id`,`menu`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `attendant_menus` (
	`company_id` text NOT NULL,
	`attendant_id` text NOT NULL,
	`menu` text NOT NULL,
	`position` integer NOT NULL,
	`name` text,
	`dialling` integer NOT NULL,
	`repeats` integer NOT NULL,
	`after` text NOT NULL,
	PRIMARY KEY(`company_id`, `attendant_id`, `menu`),
	FOREIGN KEY (`company_id`,`attendant_id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `attendants` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`type` text NOT NULL,
	`extension_scope` text NOT NULL,
	`name_scope` text NOT NULL,
	`name_order` text NOT NULL,
	`first_digit_seconds` integer NOT NULL,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`,`id`) REFERENCES `directory`(`company_id`,`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
