import { CannotStart } from '../boot/cannot-start.mjs'
import { findOpenSearch } from './opensearch.ts'
import type { RunningServer, ServerOptions } from './running-server.ts'

/** What may be asked to search with. */
export const searchChoices = ['opensearch', 'postgres', 'auto'] as const
export type SearchChoice = (typeof searchChoices)[number]

/** Who searches, and why; with how to start it when it is not there anyway. */
export type Search = { by: 'OpenSearch' | 'PostgreSQL'; because: string; start?: () => Promise<RunningServer> }

/** Without a choice it is the OpenSearch that OPENSEARCH_URL names, or else PostgreSQL, which is there anyway. */
export async function chooseSearch(choice: SearchChoice | undefined, options: ServerOptions): Promise<Search> {
  const isGiven = Boolean(options.env['OPENSEARCH_URL'])
  if (choice === 'postgres') return { by: 'PostgreSQL', because: '--search=postgres' }
  if (!choice && !isGiven) return { by: 'PostgreSQL', because: 'the default; `--search=auto` prefers OpenSearch' }
  const found = await findOpenSearch(options)
  if (found.missing === undefined) {
    return { by: 'OpenSearch', because: isGiven ? 'OPENSEARCH_URL' : `--search=${choice}`, start: found.start }
  }
  if (choice === 'auto') return { by: 'PostgreSQL', because: found.because }
  throw new CannotStart(
    `--search=opensearch: ${found.because}. Install a JDK 17 and Maven, set OPENSEARCH_URL, or start with --search=auto.`,
  )
}
