import type { SearchDocument } from '../document.ts'

const words = { type: 'text', analyzer: 'words' }

/** The fields that texts are found in. */
export const textFields = {
  title: words,
  description: words,
  brandName: words,
  categoryNames: words,
  attributeText: words,
  codeText: words,
}

/** What stands in them. */
export const textsOf = ({ title, description, brand, categories, attributes, skus, gtins }: SearchDocument) => ({
  title,
  description,
  brandName: brand?.name ?? '',
  categoryNames: categories.map(({ name }) => name),
  attributeText: attributes.map(({ name, values }) => `${name} ${values.join(' ')}`),
  codeText: [...skus, ...gtins],
})
