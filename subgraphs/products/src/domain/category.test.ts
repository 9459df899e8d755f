import { describe, expect, it } from 'vitest'
import { categoryDepthMax, createCategory, moveCategory, updateCategory } from './category.ts'
import type { Category } from './category.ts'

const now = new Date('2026-05-01T12:00:00Z')
const aCategory = (id: string, parent: Category | null = null): Category => ({
  id,
  parentId: parent?.id ?? null,
  slug: id,
  name: id,
  description: '',
  position: 0,
  path: [...(parent?.path ?? []), id],
  createdAt: now,
})
const root = aCategory('root')
const shelf = aCategory('shelf', root)
const board = aCategory('board', shelf)

describe('a category', () => {
  it('stands below its parent and is addressed by its name', () => {
    expect(createCategory({ name: ' Mugs & Cups ' }, shelf, { id: 'cat_1', now })).toMatchObject({
      kind: 'accepted',
      state: { name: 'Mugs & Cups', slug: 'mugs-cups', parentId: 'shelf', path: ['root', 'shelf', 'cat_1'] },
    })
  })

  it('keeps what an update leaves out', () => {
    expect(updateCategory(shelf, { description: 'Planks' })).toMatchObject({
      state: { ...shelf, description: 'Planks' },
    })
  })

  it('moves with the way down to it, and not at all when it is there already', () => {
    const elsewhere = aCategory('elsewhere')

    expect(moveCategory(shelf, { parent: elsewhere, position: 3, depthBelow: 1 })).toMatchObject({
      state: { parentId: 'elsewhere', path: ['elsewhere', 'shelf'], position: 3 },
    })
    expect(moveCategory(shelf, { parent: root, position: null, depthBelow: 1 })).toMatchObject({
      state: shelf,
      events: [],
    })
  })

  it.each([
    ['itself', shelf],
    ['what is below it', board],
  ])('never stands below %s', (_, parent) => {
    expect(moveCategory(shelf, { parent, position: null, depthBelow: 1 })).toMatchObject({
      kind: 'rejected',
      because: { code: 'CategoryCycle' },
    })
  })

  it('never takes its leaves below the deepest level', () => {
    const decision = moveCategory(aCategory('other'), {
      parent: root,
      position: null,
      depthBelow: categoryDepthMax - 1,
    })

    expect(decision).toMatchObject({ kind: 'rejected', because: { code: 'InvalidCatalogInput', path: ['parentId'] } })
  })
})
