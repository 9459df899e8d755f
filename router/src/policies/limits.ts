/**
 * What a document may hold. `selections` counts fields after fragments are expanded, as execution does; all others count
 * what is written.
 */
export const limits = {
  tokens: 2_000,
  depth: 10,
  selections: 1_000,
  aliases: 100,
  repeats: 200,
  directives: 100,
  rootFields: 20,
} as const
