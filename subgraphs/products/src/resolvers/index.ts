import type { Resolvers } from '../generated.ts'
import { Attribute } from './Attribute.ts'
import { Brand } from './Brand.ts'
import { Category } from './Category.ts'
import { brandCreate } from './Mutation/brandCreate.ts'
import { brandUpdate } from './Mutation/brandUpdate.ts'
import { catalogImportRows } from './Mutation/catalogImportRows.ts'
import { categoryCreate } from './Mutation/categoryCreate.ts'
import { categoryDelete } from './Mutation/categoryDelete.ts'
import { categoryMove } from './Mutation/categoryMove.ts'
import { categoryUpdate } from './Mutation/categoryUpdate.ts'
import { imagesSet } from './Mutation/imagesSet.ts'
import { merchandisingRuleCreate } from './Mutation/merchandisingRuleCreate.ts'
import { merchandisingRuleDelete } from './Mutation/merchandisingRuleDelete.ts'
import { merchandisingRuleUpdate } from './Mutation/merchandisingRuleUpdate.ts'
import { searchStopWordsSet } from './Mutation/searchStopWordsSet.ts'
import { searchSynonymCreate } from './Mutation/searchSynonymCreate.ts'
import { searchSynonymDelete } from './Mutation/searchSynonymDelete.ts'
import { searchSynonymReplace } from './Mutation/searchSynonymReplace.ts'
import { mediaUploadsCreate } from './Mutation/mediaUploadsCreate.ts'
import { productCreate } from './Mutation/productCreate.ts'
import { productPublish } from './Mutation/productPublish.ts'
import { productRetire } from './Mutation/productRetire.ts'
import { productUpdate } from './Mutation/productUpdate.ts'
import { reviewCreate } from './Mutation/reviewCreate.ts'
import { reviewDelete } from './Mutation/reviewDelete.ts'
import { reviewUpdate } from './Mutation/reviewUpdate.ts'
import { suggestionBlocksSet } from './Mutation/suggestionBlocksSet.ts'
import { searchIndexRebuild } from './Mutation/searchIndexRebuild.ts'
import { variantCreate } from './Mutation/variantCreate.ts'
import { variantPricesSet } from './Mutation/variantPricesSet.ts'
import { variantUpdate } from './Mutation/variantUpdate.ts'
import { MerchandisingRule } from './MerchandisingRule.ts'
import { Image } from './Image.ts'
import { Media } from './Media.ts'
import { Product } from './Product.ts'
import { BrandFacet, CategoryFacet, ProductConnection, ProductEdge, ProductFacets } from './ProductConnection.ts'
import { brands } from './Query/brands.ts'
import { catalogImport } from './Query/catalogImport.ts'
import { categories, category } from './Query/category.ts'
import { product } from './Query/product.ts'
import { merchandisingRules } from './Query/merchandisingRules.ts'
import { products } from './Query/products.ts'
import { searchStopWords, searchSynonyms } from './Query/searchSynonyms.ts'
import { search } from './Query/search.ts'
import { searchSuggestions } from './Query/searchSuggestions.ts'
import { suggestionBlocks } from './Query/suggestionBlocks.ts'
import { searchIndexStatus } from './Query/searchIndexStatus.ts'
import { variant } from './Query/variant.ts'
import { variants } from './Query/variants.ts'
import { Review } from './Review.ts'
import { SearchSuggestions } from './SearchSuggestions.ts'
import { Variant } from './Variant.ts'

export const resolvers: Resolvers = {
  Query: {
    brands,
    catalogImport,
    categories,
    category,
    merchandisingRules,
    product,
    products,
    search,
    searchIndexStatus,
    searchStopWords,
    searchSuggestions,
    suggestionBlocks,
    searchSynonyms,
    variant,
    variants,
  },
  Mutation: {
    brandCreate,
    brandUpdate,
    catalogImportRows,
    categoryCreate,
    categoryDelete,
    categoryMove,
    categoryUpdate,
    imagesSet,
    merchandisingRuleCreate,
    merchandisingRuleDelete,
    merchandisingRuleUpdate,
    searchStopWordsSet,
    searchSynonymCreate,
    searchSynonymDelete,
    searchSynonymReplace,
    mediaUploadsCreate,
    productCreate,
    productPublish,
    productRetire,
    productUpdate,
    reviewCreate,
    reviewDelete,
    reviewUpdate,
    suggestionBlocksSet,
    searchIndexRebuild,
    variantCreate,
    variantPricesSet,
    variantUpdate,
  },
  Attribute,
  Brand,
  BrandFacet,
  Category,
  CategoryFacet,
  MerchandisingRule,
  Image,
  Media,
  Product,
  ProductConnection,
  ProductEdge,
  ProductFacets,
  Review,
  SearchSuggestions,
  Variant,
}
