-- Parcels carry their lines themselves, and an order may have several waves of them.
ALTER TABLE "shipments" DROP CONSTRAINT "shipments_once";--> statement-breakpoint
ALTER TABLE "shipments" ADD COLUMN "wave" text NOT NULL DEFAULT 'confirmed';--> statement-breakpoint
ALTER TABLE "shipments" ALTER COLUMN "wave" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "shipments" ADD COLUMN "lines" jsonb;--> statement-breakpoint
UPDATE "shipments" SET "lines" = (
  select jsonb_agg(jsonb_build_object('lineId', line_id, 'variantId', variant_id, 'quantity', quantity) order by line_id)
  from "shipment_lines" where "shipment_id" = "shipments"."id");--> statement-breakpoint
ALTER TABLE "shipments" ALTER COLUMN "lines" SET NOT NULL;--> statement-breakpoint
DROP TABLE "shipment_lines";--> statement-breakpoint
ALTER TABLE "shipments" DROP COLUMN "shipments_of_order";--> statement-breakpoint
ALTER TABLE "shipments" ADD CONSTRAINT "shipments_once" UNIQUE("order_id","warehouse_id","wave");
