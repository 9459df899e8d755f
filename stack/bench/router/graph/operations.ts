/** Stands for one of ten million visitors: requests that differ in it cannot be answered as one. */
export const visitorPlaceholder = 'v0000000'

/** Wherever the text of a request names a visitor. */
export const visitorPattern = /v\d{7}/g

/** Three fragments, two roots, four times from a product to what is said of it: the answer has about 88 KB. */
export const heavy = `
  fragment Person on User { id username name }
  fragment Opinion on Review { id body }
  fragment Thing on Product { upc name price weight inStock shippingEstimate }
  query Heavy {
    users {
      ...Person
      reviews { ...Opinion product { ...Thing reviews { ...Opinion author { ...Person reviews { ...Opinion product { ...Thing } } } } } }
    }
    topProducts(first: 5) {
      ...Thing
      reviews { ...Opinion author { ...Person reviews { ...Opinion product { ...Thing } } } }
    }
  }`

/** A page of products with what is said of them; the visitor reaches two of the four parts. */
export const page = `
  query Page($visitor: String, $first: Int = 5) {
    topProducts(first: $first, visitor: $visitor) {
      upc
      name
      inStock
      reviews(visitor: $visitor) { body author { name } }
    }
  }`
