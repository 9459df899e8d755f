import { z } from 'zod'

/** Without a server, products are searched in the catalog's own tables. Indexes are named by a prefix: the namespace when it is left out. */
export const searchEnv = {
  OPENSEARCH_URL: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).optional(),
  SEARCH_INDEX_PREFIX: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .optional(),
}

export type SearchEnv = z.infer<z.ZodObject<typeof searchEnv>>
