import { createHash } from 'node:crypto'
import { productsIndex } from '../search/opensearch/mapping.ts'

/** Raise it when other things stand in the same fields: an index of before is then made anew, as for another mapping. */
const sourceFormat = 3

/** Tells an index that was made as this code makes it from others. */
export const mappingHash = createHash('sha256')
  .update(JSON.stringify([productsIndex, sourceFormat]))
  .digest('hex')
  .slice(0, 16)
