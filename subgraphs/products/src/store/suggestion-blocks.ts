import { asc, sql } from 'drizzle-orm'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { writeSuggestionBlocks } from '../domain/suggestion-blocks.ts'
import { blockedSuggestions } from './suggestion-tables.ts'

export type SuggestionBlocks = ReturnType<typeof suggestionBlocks>

/** What staff want never to be suggested, whoever searches for it. */
export const suggestionBlocks = (db: Db) => ({
  all: async (): Promise<string[]> => {
    const rows = await db.select().from(blockedSuggestions).orderBy(asc(blockedSuggestions.text))
    return rows.map(({ text }) => text)
  },

  set: (input: unknown) =>
    transaction(db, async (tx) => {
      const decision = writeSuggestionBlocks(input)
      if (decision.kind === 'rejected') return decision
      await tx.delete(blockedSuggestions)
      await tx.execute(sql`
        insert into blocked_suggestions (text)
        select distinct folded_name(text) from jsonb_array_elements_text(${JSON.stringify(decision.state)}::jsonb) text`)
      return { kind: 'accepted' as const, state: await suggestionBlocks(tx).all() }
    }),
})
