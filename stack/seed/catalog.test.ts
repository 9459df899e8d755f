import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { daysBefore, readCatalog, type SeedCatalog } from './catalog.ts'
import { catalogFaults } from './faults.ts'
import { gtinOf, isGtin } from './gtin.ts'
import { pricesFor } from './prices.ts'

const catalog = await readCatalog()
const variants = catalog.products.flatMap((product) => product.variants)
const unitsOf = ({ stock }: { stock: { north: number; south: number } }) => stock.north + stock.south

describe('reading the demo catalog', () => {
  it('fills a shop: products, makers, and a tree of three levels whose every leaf holds something', () => {
    const parents = new Set(catalog.categories.map(({ parent }) => parent))
    const leaves = catalog.categories.filter(({ slug }) => !parents.has(slug)).map(({ slug }) => slug)
    const stocked = new Set(catalog.products.map(({ category }) => category))

    expect(catalog.products.length).toBeGreaterThanOrEqual(300)
    expect(catalog.brands.length).toBeGreaterThanOrEqual(15)
    expect(leaves.filter((slug) => !stocked.has(slug))).toEqual([])
    expect(Math.max(...catalog.categories.map(({ slug }) => levelOf(slug)))).toBe(3)
  })

  it('gives the same catalog each time', async () => {
    expect(await readCatalog()).toEqual(catalog)
  })

  it('sells each product as every combination of its options', () => {
    const wrong = catalog.products.filter(({ options, variants }) => {
      return options.reduce((count, { values }) => count * values.length, 1) !== variants.length
    })

    expect(wrong.map(({ slug }) => slug)).toEqual([])
  })

  it('describes no two products in the same words', () => {
    const openings = catalog.products.map(({ description }) => description.split(' ').slice(0, 4).join(' '))

    expect(openings.filter((opening, at) => openings.indexOf(opening) !== at)).toEqual([])
  })

  it('has shelves that differ: sold out, nearly so, in one warehouse only, on order, limited', () => {
    expect(variants.filter((variant) => unitsOf(variant) === 0).length).toBeGreaterThan(20)
    expect(variants.filter((variant) => unitsOf(variant) > 0 && unitsOf(variant) < 4).length).toBeGreaterThan(20)
    expect(variants.filter(({ stock }) => (stock.north === 0) !== (stock.south === 0)).length).toBeGreaterThan(20)
    expect(variants.filter(({ isBackorderable }) => isBackorderable).length).toBeGreaterThan(20)
    expect(catalog.products.filter(({ maxPerOrder }) => maxPerOrder !== null).length).toBeGreaterThan(20)
    expect(new Set(catalog.products.map(({ taxCategory }) => taxCategory)).size).toBe(3)
  })

  it('has about a third of its products reviewed, none before it was there', () => {
    const reviewed = catalog.products.filter(({ reviews }) => reviews.length > 0)
    const early = reviewed.filter(({ reviews, ageDays }) => reviews.some((review) => review.ageDays > ageDays))

    expect(reviewed.length / catalog.products.length).toBeGreaterThan(0.3)
    expect(early).toEqual([])
  })

  it('dates everything within two years before the base date', () => {
    const base = new Date('2026-06-01T00:00:00Z')
    const oldest = Math.max(...catalog.products.map(({ ageDays }) => ageDays))

    expect(daysBefore(base, 1)).toEqual(new Date('2026-05-31T00:00:00Z'))
    expect(daysBefore(base, oldest).getTime()).toBeGreaterThan(new Date('2024-06-01T00:00:00Z').getTime())
  })

  function levelOf(slug: string): number {
    const parent = catalog.categories.find((category) => category.slug === slug)?.parent
    return parent ? 1 + levelOf(parent) : 1
  }
})

describe('checking a catalog', () => {
  it('finds nothing wrong with ours', () => {
    expect(catalogFaults(catalog)).toEqual([])
  })

  it.each<[string, (copy: SeedCatalog) => void, string]>([
    ['a repeated product', ({ products }) => products.push(...products.slice(0, 1)), 'product slug glo-skillet'],
    ['a wrong check digit', spoil((variant) => (variant.gtin = '2000000000001')), '2000000000001 is no GTIN-13'],
    ['an unknown category', spoilProduct((product) => (product.category = 'moon')), 'there is no category moon'],
    [
      'a category that is no leaf',
      spoilProduct((product) => (product.category = 'kitchen')),
      'category kitchen has children',
    ],
    ['an unknown brand', spoilProduct((product) => (product.brand = 'nobody')), 'there is no brand nobody'],
    [
      'an option value that is not offered',
      spoil((variant) => (variant.options['diameter'] = 'huge')),
      'has no known diameter',
    ],
    ['an image that is not drawn', spoil((variant) => (variant.image = 'none.svg')), 'has no image'],
    [
      'an attribute of the wrong type',
      spoilProduct((product) => product.attributes.push({ code: 'oven', type: 'text', value: 'yes' })),
      'attribute oven is text',
    ],
  ])('names %s', (_name, change, fault) => {
    const copy = structuredClone(catalog)

    change(copy)

    expect(catalogFaults(copy).join('\n')).toContain(fault)
  })

  it('refuses a folder with such a fault, naming it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'catalog-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    await cp(new URL('./catalog/', import.meta.url), folder, { recursive: true })
    const kitchen = await readFile(join(folder, 'kitchen.json'), 'utf8')
    await writeFile(join(folder, 'kitchen.json'), kitchen.replace('"brand": "smiekrok"', '"brand": "nobody"'))

    const reading = readCatalog(pathToFileURL(`${folder}/`))

    await expect(reading).rejects.toThrow('glo-skillet: there is no brand nobody')
  })

  function spoilProduct(change: (product: SeedCatalog['products'][number]) => void) {
    return (copy: SeedCatalog) => copy.products.slice(0, 1).forEach(change)
  }

  function spoil(change: (variant: SeedCatalog['products'][number]['variants'][number]) => void) {
    return spoilProduct(({ variants }) => variants.slice(0, 1).forEach(change))
  }
})

describe('numbering and pricing a variant', () => {
  it('knows a good check digit from a bad one', () => {
    expect(isGtin('4006381333931')).toBe(true)
    expect(isGtin('4006381333932')).toBe(false)
    expect(isGtin('400638133393')).toBe(false)
    expect(gtinOf('LER-TORV-MUG-MOSS')).toMatch(/^2\d{12}$/)
  })

  it('moves each currency to a price somebody would write on a tag', () => {
    expect(pricesFor(19)).toEqual({ EUR: 1900, USD: 2200, GBP: 1650, JPY: 3100 })
    expect(pricesFor(1290)).toEqual({ EUR: 129000, USD: 147000, GBP: 112000, JPY: 211500 })
    expect(pricesFor(3.2)).toEqual({ EUR: 320, USD: 350, GBP: 300, JPY: 520 })
  })
})
