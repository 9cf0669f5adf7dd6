CREATE TABLE `invoice_mails` (
	`company_id` text NOT NULL,
	`invoice_id` text NOT NULL,
	`letter_id` text NOT NULL,
	`at` integer NOT NULL,
	`to` text NOT NULL,
	PRIMARY KEY(`company_id`, `invoice_id`, `letter_id`),
	FOREIGN KEY (`company_id`,`invoice_id`) REFERENCES `invoices`(`company_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
