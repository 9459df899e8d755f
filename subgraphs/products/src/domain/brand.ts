import { accept, reject } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import { z } from 'zod'
import { checkInput } from './invalid-input.ts'
import type { InvalidCatalogInput } from './invalid-input.ts'
import { plainText, requiredText, slugOf, slugText } from './text.ts'

/** A maker. */
export type Brand = { id: string; slug: string; name: string; description: string; createdAt: Date }
export type BrandNotFound = { code: 'BrandNotFound'; message: string; path: string[] }

const createSchema = z.object({
  name: requiredText(120),
  slug: slugText.nullish(),
  description: plainText(2_000).nullish(),
})
const updateSchema = createSchema.partial({ name: true }).extend({ name: requiredText(120).nullish() })

export const createBrand = (
  input: unknown,
  { id, now }: { id: string; now: Date },
): Decision<Brand, never, InvalidCatalogInput> => {
  const { data, invalid } = checkInput(createSchema, input)
  if (invalid) return reject(invalid)
  const slug = data.slug ?? (slugOf(data.name) || id.replace('_', '-'))
  return accept({ id, slug, name: data.name, description: data.description ?? '', createdAt: now })
}

export const updateBrand = (brand: Brand, input: unknown): Decision<Brand, never, InvalidCatalogInput> => {
  const { data, invalid } = checkInput(updateSchema, input)
  if (invalid) return reject(invalid)
  const { name, slug, description } = data
  return accept({
    ...brand,
    name: name ?? brand.name,
    slug: slug ?? brand.slug,
    description: description ?? brand.description,
  })
}
