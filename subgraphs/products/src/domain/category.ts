import { accept, reject, unchanged } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import { z } from 'zod'
import { checkInput } from './invalid-input.ts'
import type { InvalidCatalogInput } from './invalid-input.ts'
import { plainText, requiredText, slugOf, slugText } from './text.ts'

/** A node of the tree; `path` holds the ids from the root down to itself. */
export type Category = {
  id: string
  parentId: string | null
  slug: string
  name: string
  description: string
  position: number
  path: string[]
  createdAt: Date
}

export type CategoryNotFound = { code: 'CategoryNotFound'; message: string; path?: string[] }
export type CategoryCycle = { code: 'CategoryCycle'; message: string; path: string[] }

export const categoryNotFound = (path: string[]): CategoryNotFound => ({
  code: 'CategoryNotFound',
  message: 'There is no such category.',
  path,
})

export const categoryDepthMax = 12

const position = z.number().int().min(-1_000_000).max(1_000_000)
const createSchema = z.object({
  name: requiredText(120),
  slug: slugText.nullish(),
  description: plainText(2_000).nullish(),
  position: position.nullish(),
})
const updateSchema = z.object({
  name: requiredText(120).nullish(),
  slug: slugText.nullish(),
  description: plainText(2_000).nullish(),
})

type Made = { id: string; now: Date }

/** A new category below `parent`, or a new root. */
export const createCategory = (
  input: unknown,
  parent: Category | null,
  { id, now }: Made,
): Decision<Category, never, InvalidCatalogInput> => {
  const { data, invalid } = checkInput(createSchema, input)
  if (invalid) return reject(invalid)
  const path = [...(parent?.path ?? []), id]
  if (path.length > categoryDepthMax) return reject(tooDeep(['parentId']))
  const slug = data.slug ?? (slugOf(data.name) || id.replace('_', '-'))
  const { name, description, position: at } = data
  return accept({
    id,
    parentId: parent?.id ?? null,
    slug,
    name,
    description: description ?? '',
    position: at ?? 0,
    path,
    createdAt: now,
  })
}

export const updateCategory = (category: Category, input: unknown): Decision<Category, never, InvalidCatalogInput> => {
  const { data, invalid } = checkInput(updateSchema, input)
  if (invalid) return reject(invalid)
  const { name, slug, description } = data
  return accept({
    ...category,
    name: name ?? category.name,
    slug: slug ?? category.slug,
    description: description ?? category.description,
  })
}

type Place = { parent: Category | null; position: number | null | undefined; depthBelow: number }

/** Puts a category elsewhere. Never below itself, so the tree stays a tree; never so deep that its leaves go over the limit. */
export const moveCategory = (
  category: Category,
  { parent, position: at, depthBelow }: Place,
): Decision<Category, never, CategoryCycle | InvalidCatalogInput> => {
  if (parent?.path.includes(category.id)) {
    return reject<CategoryCycle>({
      code: 'CategoryCycle',
      message: 'A category cannot stand below itself.',
      path: ['parentId'],
    })
  }
  const { data, invalid } = checkInput(z.object({ position: position.nullish() }), { position: at })
  if (invalid) return reject(invalid)
  const path = [...(parent?.path ?? []), category.id]
  if (path.length + depthBelow > categoryDepthMax) return reject(tooDeep(['parentId']))
  const moved = { ...category, parentId: parent?.id ?? null, path, position: data.position ?? category.position }
  const isSame = moved.parentId === category.parentId && moved.position === category.position
  return isSame ? unchanged(category) : accept(moved)
}

const tooDeep = (path: string[]): InvalidCatalogInput => ({
  code: 'InvalidCatalogInput',
  message: `The tree may be ${categoryDepthMax} levels deep.`,
  path,
})
