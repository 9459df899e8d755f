import type { SearchDocument } from '../document.ts'
import { searchableOf } from '../understanding/searchable.ts'

/** The fields that texts are found in: all that is told of a product, and the words for what it is. */
export const textFields = {
  text: { type: 'text', analyzer: 'words' },
  heads: { type: 'text', analyzer: 'words', norms: false, index_options: 'docs' },
}

/** What stands in them. */
export const textsOf = (document: SearchDocument): { text: string[]; heads: string } => {
  const { texts, heads } = searchableOf(document)
  return { text: texts, heads }
}
