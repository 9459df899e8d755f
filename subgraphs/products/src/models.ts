import type { AttributeValue } from './domain/attributes.ts'
import type { MerchandisingRule } from './domain/merchandising-rule.ts'
import type { SearchSynonym } from './domain/search-words.ts'
import type { Media } from './domain/media.ts'
import type { Facets } from './search/search-index.ts'
import type { Suggested } from './suggestions/suggest.ts'
import type { BrandRow } from './store/brands.ts'
import type { CategoryRow } from './store/categories.ts'
import type { ProductConnection, ProductEdge } from './store/product-lists.ts'
import type { ProductRow } from './store/product-rows.ts'
import type { ReviewRow } from './store/reviews.ts'
import type { CatalogImportRow } from './store/catalog-imports.ts'
import type { Rebuild } from './store/search-rebuilds.ts'
import type { ImageRow, VariantRow } from './store/variant-rows.ts'

export type ProductModel = ProductRow
export type VariantModel = VariantRow
export type CategoryModel = CategoryRow
export type BrandModel = BrandRow
export type ImageModel = ImageRow
export type MediaModel = Media
export type ReviewModel = ReviewRow
export type ProductConnectionModel = ProductConnection
export type ProductEdgeModel = ProductEdge
export type ProductFacetsModel = Facets
export type BrandFacetModel = { brandId: string; count: number }
export type CategoryFacetModel = { categoryId: string; count: number }
export type AttributeModel = { name: string; value: AttributeValue }
export type CatalogImportModel = CatalogImportRow
export type MerchandisingRuleModel = MerchandisingRule
export type SearchSynonymModel = SearchSynonym
export type SearchSuggestionsModel = Suggested
export type SearchIndexRebuildModel = Rebuild
