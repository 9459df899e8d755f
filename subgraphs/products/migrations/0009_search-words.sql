-- A text as the words that searches are made of: no accents or apostrophes, "s/4" as "set 4", plurals as OpenSearch's
-- stemmer minimal_english takes them away. What is typed goes the same way (search/understanding/words.ts).
create function search_words(said text) returns text language sql immutable strict parallel safe as $$
  select regexp_replace(
    regexp_replace(
      regexp_replace(
        regexp_replace(
          regexp_replace(lower(normalize(said, nfd)), '[\u0300-\u036f''’`´]', '', 'g'),
          '\ms/(?=\d)', 'set ', 'g'),
        '[!-/:-@\[-`{-~]+', ' ', 'g'),
      '([^aes\s])ies\M', '\1y', 'g'),
    '(\w[a-df-rtv-z0-9]|[b-df-hj-np-z0-9]e)s\M', '\1', 'g')
$$;
--> statement-breakpoint
-- The texts in a product's attributes and options; numbers and yes or no are for filters.
create function search_told(attributes jsonb, options jsonb) returns text language sql immutable strict parallel safe as $$
  select coalesce(string_agg(told #>> '{}', ' , '), '') from (
    select jsonb_path_query(attributes, 'lax $.*[*] ? (@.type() == "string")') as told
    union all select jsonb_path_query(options, 'lax $[*].values[*]')
  ) texts
$$;
--> statement-breakpoint
CREATE TABLE "catalog_word_counts" (
	"one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"counted_at" timestamp (3) with time zone NOT NULL,
	"took_ms" integer NOT NULL,
	"products" integer NOT NULL,
	"words_per_product" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalog_words" (
	"word" text PRIMARY KEY NOT NULL,
	"products" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "products" drop column "search";--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple', search_words(title)), 'A') || setweight(to_tsvector('simple', search_words(words)), 'B') || setweight(to_tsvector('simple', search_words(description)), 'C') || setweight(to_tsvector('simple', search_words(search_told(attributes, options))), 'D')) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "products_search" ON "products" USING gin ("search");
