import { z } from 'zod'
import type { GraphClient } from '../client/graph.ts'
import { isRefused, operation, orRefused, success, userError } from '../client/operation.ts'
import type { SeedCatalog, SeedCategory } from './catalog.ts'

const brandCreate = operation(
  `mutation BrandCreate($input: BrandCreateInput!) { brandCreate(input: $input) { ${userError} } }`,
  z.object({ brandCreate: orRefused(success('BrandCreated', {})) }),
)

const categoryCreate = operation(
  `mutation CategoryCreate($input: CategoryCreateInput!) {
    categoryCreate(input: $input) { ${userError} ... on CategoryCreated { category { id } } }
  }`,
  z.object({ categoryCreate: orRefused(success('CategoryCreated', { category: z.object({ id: z.string() }) })) }),
)

const categoryBySlug = operation(
  'query CategoryBySlug($slug: String!) { category(slug: $slug) { id } }',
  z.object({ category: z.object({ id: z.string() }).nullable() }),
)

/** Makes the makers with their descriptions; those that are there stay as they are. */
export async function makeBrands(client: GraphClient, { brands }: SeedCatalog): Promise<void> {
  await Promise.all(brands.map((input) => client.request(brandCreate, { input })))
}

/** Makes the category tree, parents first; what is there stays as it is. */
export async function makeCategories(client: GraphClient, { categories }: SeedCatalog): Promise<void> {
  const made = new Map<string, Promise<string>>()
  for (const category of categories)
    made.set(category.slug, makeCategory(client, category, made.get(category.parent ?? '')))
  await Promise.all(made.values())
}

async function makeCategory(
  client: GraphClient,
  category: SeedCategory,
  parent: Promise<string> | undefined,
): Promise<string> {
  const { slug, name, description, position } = category
  const known = await client.request(categoryBySlug, { slug })
  if (known.category) return known.category.id
  const input = { slug, name, description, position, ...(parent && { parentId: await parent }) }
  const { categoryCreate: result } = await client.request(categoryCreate, { input })
  if (isRefused(result)) throw new Error(`The category ${slug} could not be made: ${result.message}`)
  return result.category.id
}
