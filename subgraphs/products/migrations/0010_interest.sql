-- How much more often than usual who looks at a product buys it, as a logarithm: 0 as often or less, 1 four times as often or
-- more. As usual count 3 of 100, and as much of every product before anybody looks as if 50 had.
create function conversion_signal(viewers int, buyers int) returns real language sql immutable strict parallel safe as $$
  select greatest(0, least(1, ln((buyers + 1.5) / ((viewers + 50) * 0.03)) / ln(4.0)))::real
$$;
--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "viewers" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "buyers" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "conversion" real GENERATED ALWAYS AS (conversion_signal(viewers, buyers)) STORED NOT NULL;