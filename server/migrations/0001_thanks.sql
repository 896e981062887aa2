CREATE TABLE "poke_ticket" (
	"hash" text PRIMARY KEY NOT NULL,
	"org_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "recognition" ADD COLUMN "request_sha256" text;--> statement-breakpoint
ALTER TABLE "recognition" ADD COLUMN "accepted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "poke_ticket" ADD CONSTRAINT "poke_ticket_member" FOREIGN KEY ("org_id","member_id") REFERENCES "public"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "poke_ticket_by_member" ON "poke_ticket" USING btree ("org_id","member_id");--> statement-breakpoint
CREATE INDEX "poke_ticket_by_expiry" ON "poke_ticket" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "recognition_by_acceptance" ON "recognition" USING btree ("org_id","sender_id","accepted_at");