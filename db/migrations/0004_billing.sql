CREATE TABLE `invoice_lines` (
	`company_id` text NOT NULL,
	`invoice_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`code` text NOT NULL,
	`name_fr` text,
	`name_en` text,
	`quantity` integer,
	`unit` integer,
	`calls` integer,
	`seconds` integer,
	`cost` integer,
	`cents` integer NOT NULL,
	`tax_class` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	PRIMARY KEY(`company_id`, `invoice_id`, `position`),
	FOREIGN KEY (`company_id`,`invoice_id`) REFERENCES `invoices`(`company_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `invoice_taxes` (
	`company_id` text NOT NULL,
	`invoice_id` text NOT NULL,
	`position` integer NOT NULL,
	`code` text NOT NULL,
	`ppm` integer NOT NULL,
	`base` integer NOT NULL,
	`cents` integer NOT NULL,
	`registration` text NOT NULL,
	PRIMARY KEY(`company_id`, `invoice_id`, `position`),
	FOREIGN KEY (`company_id`,`invoice_id`) REFERENCES `invoices`(`company_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `invoices` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`credits_id` text,
	`reason` text,
	`period` text NOT NULL,
	`edition` integer NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`issued_at` integer NOT NULL,
	`issued_on` text NOT NULL,
	`due_on` text NOT NULL,
	`zone` text NOT NULL,
	`supplier_name` text NOT NULL,
	`supplier_address` text NOT NULL,
	`customer_name` text NOT NULL,
	`customer_address` text NOT NULL,
	`account` text NOT NULL,
	`province` text NOT NULL,
	`subtotal` integer NOT NULL,
	`tax_total` integer NOT NULL,
	`total` integer NOT NULL,
	`previous_balance` integer NOT NULL,
	`paid` integer NOT NULL,
	`amount_due` integer NOT NULL,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`company_id`,`credits_id`) REFERENCES `invoices`(`company_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `invoices_number` ON `invoices` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `invoices_period` ON `invoices` (`company_id`,`period`,`kind`,`edition`);--> statement-breakpoint
CREATE UNIQUE INDEX `invoices_credited` ON `invoices` (`company_id`,`credits_id`);--> statement-breakpoint
CREATE TABLE `one_time_charges` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`date` text NOT NULL,
	`name_fr` text NOT NULL,
	`name_en` text NOT NULL,
	`cents` integer NOT NULL,
	`tax_class` text NOT NULL,
	`reference` text NOT NULL,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `one_time_charges_reference` ON `one_time_charges` (`company_id`,`reference`);--> statement-breakpoint
CREATE TABLE `payments` (
	`company_id` text NOT NULL,
	`id` text NOT NULL,
	`date` text NOT NULL,
	`cents` integer NOT NULL,
	`reference` text NOT NULL,
	PRIMARY KEY(`company_id`, `id`),
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `payments_reference` ON `payments` (`company_id`,`reference`);--> statement-breakpoint
CREATE TABLE `spend_limits` (
	`company_id` text PRIMARY KEY NOT NULL,
	`cents` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `spend_notices` (
	`company_id` text NOT NULL,
	`period` text NOT NULL,
	`limit` integer NOT NULL,
	`percent` integer NOT NULL,
	`at` integer NOT NULL,
	`spent` integer NOT NULL,
	PRIMARY KEY(`company_id`, `period`, `limit`, `percent`),
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `call_rates` (
	`type` text NOT NULL,
	`prefix` text NOT NULL,
	`from` integer NOT NULL,
	`per_minute` integer NOT NULL,
	`connection` integer NOT NULL,
	`first` integer NOT NULL,
	`step` integer NOT NULL,
	PRIMARY KEY(`type`, `prefix`, `from`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `included_minutes` (
	`pack` text NOT NULL,
	`type` text NOT NULL,
	`from` text NOT NULL,
	`minutes` integer NOT NULL,
	PRIMARY KEY(`pack`, `type`, `from`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `prices` (
	`item` text NOT NULL,
	`code` text NOT NULL,
	`from` text NOT NULL,
	`cents` integer NOT NULL,
	`per` text,
	`tax_class` text NOT NULL,
	`name_fr` text NOT NULL,
	`name_en` text NOT NULL,
	PRIMARY KEY(`item`, `code`, `from`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `tax_rates` (
	`province` text NOT NULL,
	`code` text NOT NULL,
	`from` text NOT NULL,
	`ppm` integer NOT NULL,
	`registration` text NOT NULL,
	PRIMARY KEY(`province`, `code`, `from`)
) STRICT;
--> statement-breakpoint
CREATE TRIGGER `invoices_kept` BEFORE UPDATE ON `invoices` BEGIN SELECT RAISE(ABORT, 'an issued invoice never changes'); END;--> statement-breakpoint
CREATE TRIGGER `invoices_stay` BEFORE DELETE ON `invoices` BEGIN SELECT RAISE(ABORT, 'an issued invoice never changes'); END;--> statement-breakpoint
CREATE TRIGGER `invoice_lines_kept` BEFORE UPDATE ON `invoice_lines` BEGIN SELECT RAISE(ABORT, 'an issued invoice never changes'); END;--> statement-breakpoint
CREATE TRIGGER `invoice_lines_stay` BEFORE DELETE ON `invoice_lines` BEGIN SELECT RAISE(ABORT, 'an issued invoice never changes'); END;--> statement-breakpoint
CREATE TRIGGER `invoice_taxes_kept` BEFORE UPDATE ON `invoice_taxes` BEGIN SELECT RAISE(ABORT, 'an issued invoice never changes'); END;--> statement-breakpoint
CREATE TRIGGER `invoice_taxes_stay` BEFORE DELETE ON `invoice_taxes` BEGIN SELECT RAISE(ABORT, 'an issued invoice never changes'); END;
