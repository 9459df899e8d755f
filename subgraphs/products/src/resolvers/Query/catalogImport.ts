import { requireStaff } from '@shop/kit/denied'
import type { QueryResolvers } from '../../generated.ts'

export const catalogImport: QueryResolvers['catalogImport'] = (_, { importKey }, { viewer, imports }) => {
  requireStaff(viewer)
  return importKey.includes('\u0000') ? null : imports.byKey(importKey)
}
