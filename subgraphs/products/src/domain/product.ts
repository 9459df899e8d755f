import type { ProductsEvent } from '@shop/schema/events/products'
import type { Attributes } from './attributes.ts'

/** DRAFT -> ACTIVE <-> RETIRED. A draft is seen by staff alone; a retired product only by who has its id. */
export type ProductStatus = 'DRAFT' | 'ACTIVE' | 'RETIRED'
export type TaxCategory = 'STANDARD' | 'REDUCED' | 'ZERO'
export type ProductOption = { name: string; values: string[] }

/** What is sold under one name, with the ids of its sellable variants. */
export type Product = {
  id: string
  slug: string
  externalId: string | null
  title: string
  description: string
  categoryId: string | null
  brandId: string | null
  status: ProductStatus
  taxCategory: TaxCategory
  attributes: Attributes
  options: ProductOption[]
  ratingSum: number
  ratingCount: number
  ratingMilli: number
  popularity: number
  version: number
  createdAt: Date
  updatedAt: Date
  variantIds: string[]
}

/** Whether a product is shown when somebody has its id or slug; lists show ACTIVE ones only. */
export const isVisible = (status: ProductStatus, seesDrafts: boolean): boolean => seesDrafts || status !== 'DRAFT'

type Told = Extract<ProductsEvent, { type: 'products.created' | 'products.changed' | 'products.retired' }>['type']
type Summary = Pick<Product, 'id' | 'title' | 'categoryId' | 'brandId' | 'status' | 'version' | 'variantIds'>

/** What others are told about a product. */
export const productEvent = (type: Told, product: Summary): ProductsEvent => {
  const { id, title, categoryId, brandId, status, version, variantIds } = product
  return {
    type,
    aggregateId: id,
    aggregateVersion: version,
    data: { productId: id, title, categoryId, brandId, status, variantIds },
  }
}
