import { textAnalysis } from './analysis.ts'
import { textFields } from './text-fields.ts'
import { titleStartAnalysis, titleStartField } from './title-start.ts'

const keyword = { type: 'keyword', ignore_above: 8_000 }
const long = { type: 'long' }

/** How an index of products is made: what lists are filtered, sorted and divided by, and what texts are found by. */
export const productsIndex = {
  settings: {
    index: {
      number_of_shards: 1,
      number_of_replicas: 0,
      refresh_interval: '500ms',
      // Products lie in no order, so the first of them that match stand for all that match.
      sort: { field: 'shuffle', order: 'asc' },
    },
    analysis: {
      ...textAnalysis,
      filter: { ...textAnalysis.filter, ...titleStartAnalysis.filter },
      analyzer: { ...textAnalysis.analyzer, ...titleStartAnalysis.analyzer },
    },
  },
  mappings: {
    dynamic: 'strict',
    _source: { enabled: true },
    properties: {
      id: keyword,
      status: keyword,
      categoryId: keyword,
      categoryIds: keyword,
      brandId: keyword,
      attributes: keyword,
      codes: keyword,
      titleSort: keyword,
      shuffle: { type: 'integer', index: false },
      ratingMilli: { type: 'integer' },
      popularity: { type: 'integer' },
      // The same, so that a search can skip what was bought too seldom.
      bought: { type: 'rank_feature' },
      inStock: { type: 'boolean' },
      createdAt: { type: 'date', format: 'epoch_millis' },
      // One field a currency: there are as many as the shop sells in.
      prices: { type: 'object', dynamic: true },
      priceMin: { type: 'object', dynamic: true },
      ...textFields,
      ...titleStartField,
    },
    dynamic_templates: [{ prices: { path_match: 'price*.*', mapping: long } }],
  },
}
