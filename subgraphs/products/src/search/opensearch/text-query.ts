import type { Clause } from './filters.ts'

/** What somebody typed, in OpenSearch's own words. */
export const textQueryOf = (text: string): Clause => ({
  bool: {
    should: [
      { constant_score: { filter: { term: { codes: text.toUpperCase() } }, boost: 1_000 } },
      {
        multi_match: {
          query: text,
          type: 'cross_fields',
          operator: 'or',
          minimum_should_match: '1<75%',
          fields: ['title^3', 'brandName^2', 'codeText', 'categoryNames', 'attributeText', 'description'],
        },
      },
    ],
    minimum_should_match: 1,
  },
})
