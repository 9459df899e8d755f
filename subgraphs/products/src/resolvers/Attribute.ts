import { textsOf } from '../domain/attributes.ts'
import type { AttributeResolvers } from '../generated.ts'

export const Attribute: AttributeResolvers = {
  values: ({ value }) => textsOf(value),
  unit: ({ value }) => (typeof value === 'object' && !Array.isArray(value) ? value.unit : null),
}
