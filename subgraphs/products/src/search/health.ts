import type { OpenSearch } from './opensearch/connection.ts'

type Health = { search: { by: 'OpenSearch' | 'PostgreSQL'; because?: string } }

/** Who searches just now, and why it is not OpenSearch when it is not. */
export const searchHealth = async (openSearch: Pick<OpenSearch, 'client' | 'alias'> | null): Promise<Health> => {
  if (!openSearch) return instead('OPENSEARCH_URL is not set')
  return await openSearch.client.indices
    .exists({ index: openSearch.alias }, { requestTimeout: patienceMs, maxRetries: 0 })
    .then(
      ({ body }) => (body ? { search: { by: 'OpenSearch' } } : instead('there is no index yet')),
      () => instead('OpenSearch does not answer'),
    )
}

/** Who asks for health comes often and does not wait. */
const patienceMs = 1_000

const instead = (because: string): Health => ({ search: { by: 'PostgreSQL', because } })
