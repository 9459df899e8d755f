import { sql } from 'drizzle-orm'
import { date, doublePrecision, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { instant } from '@shop/kit/columns'

/**
 * What people searched for, and never who: `typists` hold at most five hashes under a key that lives for a day, and none
 * once the query is learned. `weight` fades, see `domain/fading.ts`.
 */
export const searchedQueries = pgTable(
  'searched_queries',
  {
    query: text('query').primaryKey(),
    folded: text('folded')
      .notNull()
      .generatedAlwaysAs(sql`folded_name(query)`),
    weight: doublePrecision('weight').notNull(),
    day: date('day').notNull(),
    days: integer('days').notNull(),
    typists: text('typists').array().notNull(),
    learnedAt: instant('learned_at'),
  },
  (table) => [
    index('searched_queries_words')
      .using('gin', sql`name_words(${table.query})`)
      .where(sql`learned_at is not null`),
    index('searched_queries_day').on(table.day),
  ],
)

/** Words that staff want no suggested query to have, next to each other and folded as all words are. */
export const blockedSuggestions = pgTable('blocked_suggestions', { text: text('text').primaryKey() })

/** How much of what stands in a category, or is of a brand, was bought: worked out again now and then. */
export const suggestionWeights = pgTable('suggestion_weights', {
  id: text('id').primaryKey(),
  weight: doublePrecision('weight').notNull(),
})
