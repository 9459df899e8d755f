import type { SearchDocument } from '../document.ts'
import { searchableOf } from '../understanding/searchable.ts'
import { plain } from '../understanding/words.ts'

/** The fields that texts are found in: all that is told of a product, that without its attributes, and words for what it is. */
export const textFields = {
  text: { type: 'text', analyzer: 'words' },
  core: { type: 'text', analyzer: 'words' },
  heads: { type: 'text', analyzer: 'words', norms: false, index_options: 'docs' },
}

/** What stands in them. */
export const textsOf = (document: SearchDocument): { text: string[]; core: string[]; heads: string } => {
  const { texts, core, heads } = searchableOf(document)
  return { text: texts.map(plain), core: core.map(plain), heads: plain(heads) }
}
