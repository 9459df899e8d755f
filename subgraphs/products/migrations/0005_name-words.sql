create extension if not exists unaccent;
--> statement-breakpoint
-- The words of a name as they are compared: in lower case, without accents and apostrophes.
create function folded_words(name text) returns text[] language sql immutable strict parallel safe cost 500 as $$
  select array_remove(regexp_split_to_array(
    translate(lower(public.unaccent('public.unaccent', normalize($1, NFKC))), '''’', ''), '[^[:alnum:]]+'), '')
$$;
--> statement-breakpoint
-- What a name is found by when somebody begins to type it.
create function name_words(name text) returns tsvector language sql immutable strict parallel safe cost 500 as $$
  select array_to_tsvector(public.folded_words($1))
$$;
--> statement-breakpoint
-- Asks for names with words that begin like each of those that were typed; null when no word was.
create function words_wanted(typed text) returns tsquery language sql immutable strict parallel safe as $$
  select string_agg(quote_literal(word) || ':*', ' & ')::tsquery from unnest(public.folded_words($1)) word
$$;
