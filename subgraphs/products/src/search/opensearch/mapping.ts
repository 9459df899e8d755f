import { textAnalysis } from './analysis.ts'
import { textFields } from './text-fields.ts'
import { titleStartAnalysis, titleStartField } from './title-start.ts'

/** So far lists are paged by number. */
export const pagedMax = 50_000

const keyword = { type: 'keyword', ignore_above: 8_000 }
const long = { type: 'long' }

/** How an index of products is made: what lists are filtered, sorted and divided by, and what texts are found by. */
export const productsIndex = {
  settings: {
    index: {
      number_of_shards: 1,
      number_of_replicas: 0,
      refresh_interval: '500ms',
      // All files are mapped into memory: by default those of a new index are in part read by calls.
      store: { type: 'mmapfs' },
      // Products lie in no order: what is counted in a slice of them stands for all (slice.ts).
      sort: { field: 'shuffle', order: 'asc' },
      max_result_window: pagedMax,
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
      attributes: { ...keyword, doc_values: false },
      facets: { type: 'keyword', index: false },
      codes: keyword,
      titleSort: keyword,
      shuffle: { type: 'integer' },
      ratingMilli: { type: 'integer' },
      popularity: { type: 'integer' },
      conversion: { type: 'half_float', index: false },
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
