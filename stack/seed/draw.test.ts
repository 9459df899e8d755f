import { describe, expect, it } from 'vitest'
import { readCatalog } from './catalog.ts'
import { drawProduct } from './draw.ts'
import { motifNames } from './motifs/all.ts'

const { products } = await readCatalog()
const drawings = products.flatMap((product) => {
  return product.images.map((image) => ({ file: image.file, svg: drawProduct(product, image) }))
})
const mug = {
  slug: 'torv-mug',
  name: 'Torv mug',
  motif: 'mug',
  style: null,
  images: [{ hex: '#6f7d4a', alt: 'A mug' }],
} as const

describe('drawing a product', () => {
  it('gives a square SVG of less than 6 kB for every image in the catalog', () => {
    const wrong = drawings.filter(({ svg }) => {
      const isFramed =
        svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 800"') && svg.endsWith('</svg>')
      return !isFramed || Buffer.byteLength(svg) >= 6_000
    })

    expect(wrong.map(({ file }) => file)).toEqual([])
  })

  it('draws shapes only: no script, no style, no link, no foreign content, no number gone astray', () => {
    const allowed = /^(svg|title|rect|path|ellipse|circle|g)$/
    const wrong = drawings.filter(({ svg }) => {
      const names = [...svg.matchAll(/<([a-zA-Z]+)/g)].map(([, name]) => name ?? '')
      return names.some((name) => !allowed.test(name)) || /\son\w+=|href|url\(|NaN|undefined/.test(svg)
    })

    expect(wrong.map(({ file }) => file)).toEqual([])
  })

  it('closes every element it opens', () => {
    const wrong = drawings.filter(({ svg }) => {
      const bare = svg.replace(/<[^<>]*\/>/g, '')
      return bare.match(/<[a-z]+/g)?.length !== bare.match(/<\/[a-z]+>/g)?.length
    })

    expect(wrong.map(({ file }) => file)).toEqual([])
  })

  it('shows a different picture for each colour', () => {
    const same = products.filter((product) => {
      return new Set(product.images.map((image) => drawProduct(product, image))).size !== product.images.length
    })

    expect(same.map(({ slug }) => slug)).toEqual([])
  })

  it('is the same each time, and follows the colour', () => {
    expect(drawProduct(mug)).toBe(drawProduct(mug))
    expect(drawProduct(mug)).toContain('#6f7d4a')
    expect(drawProduct(mug, { hex: '#a4492d', alt: 'A mug' })).not.toContain('#6f7d4a')
  })

  it('takes the drawing that the catalog asks for', () => {
    expect(drawProduct({ ...mug, style: 0 })).not.toBe(drawProduct({ ...mug, style: 1 }))
  })

  it('keeps a title from becoming markup', () => {
    const svg = drawProduct(mug, { hex: '#6f7d4a', alt: '</title><script>"&' })

    expect(svg).toContain('&lt;/title&gt;&lt;script&gt;&quot;&amp;')
  })

  it('knows many kinds of things, and has a use for each', () => {
    const used = new Set(products.map(({ motif }) => motif))

    expect(motifNames.length).toBeGreaterThanOrEqual(25)
    expect(motifNames.filter((name) => !used.has(name))).toEqual([])
  })
})
