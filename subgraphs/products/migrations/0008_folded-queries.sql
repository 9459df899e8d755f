-- A name as it is compared with what somebody typed: its words as they are folded, in their order.
create function folded_name(name text) returns text language sql immutable strict parallel safe cost 500 as $$
  select array_to_string(public.folded_words($1), ' ')
$$;
--> statement-breakpoint
ALTER TABLE "searched_queries" ADD COLUMN "folded" text GENERATED ALWAYS AS (folded_name(query)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "blocked_suggestions" DROP COLUMN "created_at";