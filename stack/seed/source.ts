import { z } from 'zod'
import { motifNames } from './motifs/all.ts'

const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const prose = z.string().trim().min(20).max(600)
const hex = z.string().regex(/^#[0-9a-f]{6}$/)
const taxCategory = z.enum(['standard', 'reduced', 'zero'])

const attributeType = z.enum(['text', 'number', 'boolean', 'list'])
const numberWithUnit = z.tuple([z.number(), z.string().min(1)])
const attributeValue = z.union([z.string().min(1), z.boolean(), numberWithUnit, z.array(z.string().min(1)).min(1)])

/** An option value alone, or with what it adds to the price (euros) and to the weight (grams). */
const optionValue = z.union([z.string().min(1), z.tuple([z.string().min(1), z.number(), z.number()])])

/** Rating, title, text, author. */
const review = z.tuple([
  z.number().int().min(1).max(5),
  z.string().min(2).max(80),
  z.string().min(10).max(500),
  z.string().min(2).max(60),
])

const product = z.strictObject({
  name: z.string().min(3).max(80),
  brand: code,
  draw: z.enum(motifNames),
  /** Which drawing of the motif, where it has several; otherwise the slug decides. */
  style: z.number().int().nonnegative().optional(),
  /** Colour of the drawing when there is no colour option. */
  tint: code.optional(),
  text: prose,
  eur: z.number().positive().multipleOf(0.01),
  grams: z.number().int().positive(),
  attributes: z.record(code, attributeValue).default({}),
  options: z.record(code, z.array(optionValue).min(2).max(12)).default({}),
  tax: taxCategory.optional(),
  maxPerOrder: z.number().int().positive().optional(),
  backorder: z.boolean().default(false),
  reviews: z.array(review).default([]),
})

const leaf = { slug: code, name: z.string().min(2), text: prose, tax: taxCategory.optional() }
const shelf = z.strictObject(leaf)
const aisle = z.strictObject({ ...leaf, children: z.array(shelf).default([]) })
const department = z.strictObject({ ...leaf, children: z.array(aisle).default([]) })

/** One file of stack/seed/catalog: a top category, what is under it, and its products by the category they stand in. */
export const departmentFile = z.strictObject({ category: department, products: z.record(code, z.array(product)) })

/** stack/seed/catalog/shop.json: what all departments share. */
export const shopFile = z.strictObject({
  name: z.string().min(1),
  tagline: z.string().min(1),
  departments: z.array(code).min(1),
  warehouses: z.strictObject({
    north: z.strictObject({ name: z.string().min(1), country: z.string().length(2) }),
    south: z.strictObject({ name: z.string().min(1), country: z.string().length(2) }),
  }),
  options: z.record(code, z.string().min(1)),
  attributes: z.record(code, z.strictObject({ label: z.string().min(1), type: attributeType })),
  colours: z.record(code, z.strictObject({ name: z.string().min(1), hex })),
  brands: z.record(
    code,
    z.strictObject({ name: z.string().min(1), prefix: z.string().regex(/^[A-Z]{3}$/), text: prose }),
  ),
})

/** A department file after parsing. */
export type DepartmentSource = z.infer<typeof departmentFile>

/** The shared file after parsing. */
export type ShopSource = z.infer<typeof shopFile>

/** A product as it is written down, before its variants are worked out. */
export type ProductSource = z.infer<typeof product>

/** What an attribute holds as it is written down: text, yes or no, a number with its unit, or a list. */
export type AttributeSource = z.infer<typeof attributeValue>

/** Which tax rule a product falls under; the rate itself depends on the country. */
export type TaxCategory = z.infer<typeof taxCategory>

/** What kind of value an attribute holds. */
export type AttributeType = z.infer<typeof attributeType>
