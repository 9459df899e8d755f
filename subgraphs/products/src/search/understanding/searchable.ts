import type { SearchDocument } from '../document.ts'
import { headWordsOf } from './head-words.ts'

/** What a product is found by. */
export type Searchable = {
  /** Texts one after the other; what tells more stands there more often. */
  texts: string[]
  /** The same without attributes: a long list of them makes no product less of what it is. */
  core: string[]
  /** Words for what the product is. */
  heads: string
}

type Told = Pick<SearchDocument, 'title' | 'description' | 'brand' | 'categories' | 'attributes'>

/** The texts of a product by how much they tell: its title thrice, its maker, categories and description twice, its attributes once. */
export const searchableOf = ({ title, description, brand, categories, attributes }: Told): Searchable => {
  const names = [...(brand ? [brand.name] : []), ...categories.map(({ name }) => name)]
  const told = [title, ...names, description].filter((text) => text !== '')
  return {
    texts: [title, ...told, ...told, ...attributes.flatMap(({ values }) => values.filter(isTelling))],
    core: told,
    heads: [...headWordsOf(title), ...headWordsOf(categories.at(-1)?.name ?? '')].join(' '),
  }
}

/** Numbers without a unit and yes or no are for filters. */
const isTelling = (value: string): boolean => /\p{L}/u.test(value) && value !== 'true' && value !== 'false'
