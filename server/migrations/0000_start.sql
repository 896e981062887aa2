CREATE TABLE "customer" (
	"org_id" uuid NOT NULL,
	"customer_key" text NOT NULL,
	"since" timestamp (3) with time zone,
	CONSTRAINT "customer_org_id_customer_key_pk" PRIMARY KEY("org_id","customer_key")
);
--> statement-breakpoint
CREATE TABLE "public_voice" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"customer_key" text NOT NULL,
	"kind" text NOT NULL,
	"rating" double precision,
	"out_of" double precision,
	"text" text,
	"at" timestamp (3) with time zone NOT NULL,
	"source" text NOT NULL,
	"url" text,
	CONSTRAINT "public_voice_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "referral" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"customer_key" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"note" text,
	CONSTRAINT "referral_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "survey" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"customer_key" text NOT NULL,
	"metric" text NOT NULL,
	"scale_min" double precision NOT NULL,
	"scale_max" double precision NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"score" double precision,
	"comment" text,
	"responded_at" timestamp (3) with time zone,
	"ticket_helpdesk" text,
	"ticket_origin" text,
	"ticket_id" text,
	"source" text NOT NULL,
	"source_id" text NOT NULL,
	CONSTRAINT "survey_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "survey_source" UNIQUE("org_id","source","source_id")
);
--> statement-breakpoint
CREATE TABLE "ticket_outcome" (
	"org_id" uuid NOT NULL,
	"helpdesk" text NOT NULL,
	"origin" text NOT NULL,
	"ticket_id" text NOT NULL,
	"customer_key" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"contact_driver" text,
	"is_solved_first_time" boolean NOT NULL,
	"came_back" integer NOT NULL,
	"hand_offs" integer NOT NULL,
	CONSTRAINT "ticket_outcome_org_id_helpdesk_origin_ticket_id_pk" PRIMARY KEY("org_id","helpdesk","origin","ticket_id")
);
--> statement-breakpoint
CREATE TABLE "core_value" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "core_value_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "member_account" (
	"org_id" uuid NOT NULL,
	"helpdesk" text NOT NULL,
	"origin" text NOT NULL,
	"account_id" text NOT NULL,
	"member_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "member_account_org_id_helpdesk_origin_account_id_pk" PRIMARY KEY("org_id","helpdesk","origin","account_id")
);
--> statement-breakpoint
CREATE TABLE "member_email" (
	"org_id" uuid NOT NULL,
	"email" text NOT NULL,
	"member_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "member_email_org_id_email_pk" PRIMARY KEY("org_id","email")
);
--> statement-breakpoint
CREATE TABLE "member" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"role" text NOT NULL,
	"team_id" uuid,
	"is_active" boolean NOT NULL,
	CONSTRAINT "member_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "org_clock" (
	"org_id" uuid PRIMARY KEY NOT NULL,
	"epoch" uuid NOT NULL,
	"rev" bigint NOT NULL,
	"horizon" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "org" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"customer_key_version" integer NOT NULL,
	"customer_key" text NOT NULL,
	"signal_days" integer NOT NULL,
	"shares_readings" boolean NOT NULL,
	"cursor_secret" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "team" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "team_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "team_name" UNIQUE("org_id","name")
);
--> statement-breakpoint
CREATE TABLE "token" (
	"hash" text PRIMARY KEY NOT NULL,
	"org_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "change" (
	"org_id" uuid NOT NULL,
	"type" text NOT NULL,
	"id" uuid NOT NULL,
	"rev" bigint NOT NULL,
	"born_rev" bigint NOT NULL,
	"narrowed_rev" bigint,
	"narrowed_from" text,
	"deleted_at" timestamp (3) with time zone,
	CONSTRAINT "change_org_id_type_id_pk" PRIMARY KEY("org_id","type","id")
);
--> statement-breakpoint
CREATE TABLE "recognition_recipient" (
	"org_id" uuid NOT NULL,
	"recognition_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "recognition_recipient_org_id_recognition_id_member_id_pk" PRIMARY KEY("org_id","recognition_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "recognition" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"sender_id" uuid,
	"sender_role" text,
	"sender_name" text,
	"message" text NOT NULL,
	"core_value_ids" uuid[] NOT NULL,
	"quote_text" text,
	"quote_by" text,
	"ticket_helpdesk" text,
	"ticket_origin" text,
	"ticket_id" text,
	"ticket_url" text,
	"visibility" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"via" text NOT NULL,
	"is_erased" boolean NOT NULL,
	CONSTRAINT "recognition_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "customer" ADD CONSTRAINT "customer_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_voice" ADD CONSTRAINT "public_voice_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey" ADD CONSTRAINT "survey_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_outcome" ADD CONSTRAINT "ticket_outcome_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "core_value" ADD CONSTRAINT "core_value_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_account" ADD CONSTRAINT "member_account_member" FOREIGN KEY ("org_id","member_id") REFERENCES "public"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_email" ADD CONSTRAINT "member_email_member" FOREIGN KEY ("org_id","member_id") REFERENCES "public"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_team" FOREIGN KEY ("org_id","team_id") REFERENCES "public"."team"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "org_clock" ADD CONSTRAINT "org_clock_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team" ADD CONSTRAINT "team_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "token" ADD CONSTRAINT "token_member" FOREIGN KEY ("org_id","member_id") REFERENCES "public"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change" ADD CONSTRAINT "change_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition_recipient" ADD CONSTRAINT "recipient_recognition" FOREIGN KEY ("org_id","recognition_id") REFERENCES "public"."recognition"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition_recipient" ADD CONSTRAINT "recipient_member" FOREIGN KEY ("org_id","member_id") REFERENCES "public"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_sender" FOREIGN KEY ("org_id","sender_id") REFERENCES "public"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "public_voice_by_customer" ON "public_voice" USING btree ("org_id","customer_key");--> statement-breakpoint
CREATE INDEX "referral_by_customer" ON "referral" USING btree ("org_id","customer_key");--> statement-breakpoint
CREATE INDEX "survey_by_customer" ON "survey" USING btree ("org_id","customer_key");--> statement-breakpoint
CREATE INDEX "ticket_outcome_by_customer" ON "ticket_outcome" USING btree ("org_id","customer_key");--> statement-breakpoint
CREATE INDEX "member_account_by_member" ON "member_account" USING btree ("org_id","member_id");--> statement-breakpoint
CREATE INDEX "member_email_by_member" ON "member_email" USING btree ("org_id","member_id");--> statement-breakpoint
CREATE INDEX "member_by_name" ON "member" USING btree ("org_id","name_key");--> statement-breakpoint
CREATE INDEX "member_by_team" ON "member" USING btree ("org_id","team_id");--> statement-breakpoint
CREATE INDEX "token_by_member" ON "token" USING btree ("org_id","member_id");--> statement-breakpoint
CREATE INDEX "change_in_order" ON "change" USING btree ("org_id","rev","type","id");--> statement-breakpoint
CREATE INDEX "recipient_by_member" ON "recognition_recipient" USING btree ("org_id","member_id");--> statement-breakpoint
CREATE INDEX "recognition_by_sender" ON "recognition" USING btree ("org_id","sender_id","created_at");--> statement-breakpoint
CREATE INDEX "recognition_by_time" ON "recognition" USING btree ("org_id","created_at","id");