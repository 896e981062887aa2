CREATE TABLE "contact_driver" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"keywords" text[] NOT NULL,
	"position" integer NOT NULL,
	"is_active" boolean NOT NULL,
	CONSTRAINT "contact_driver_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "contact_driver_name" UNIQUE("org_id","name_key")
);
--> statement-breakpoint
ALTER TABLE "contact_driver" ADD CONSTRAINT "contact_driver_org_id_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."org"("id") ON DELETE no action ON UPDATE no action;