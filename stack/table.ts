import { demoLogins } from './seed/logins.ts'
import type { RunningServer } from './servers/running-server.ts'
import type { Search } from './servers/search.ts'

type Facts = {
  url: string
  processes: string
  servers: RunningServer[]
  search: Pick<Search, 'by' | 'because'>
  stripe: string
  suppliers: string
  partnerKey: string
  logs: string
  seconds: number
}

const row = (name: string, value: string) => `  ${name.padEnd(12)} ${value}`

/** What somebody who just started the shop wants to know. */
export const closingTable = ({
  url,
  processes,
  servers,
  search,
  stripe,
  suppliers,
  partnerKey,
  logs,
  seconds,
}: Facts): string =>
  [
    '',
    `The shop is open (ready in ${seconds.toFixed(1)} s, ${processes}).`,
    '',
    row('GraphQL', `${url}/graphql   (WebSocket: same address; SSE: ${url}/graphql/stream)`),
    row('Explorer', `${url}/explorer`),
    row('Health', `${url}/health/ready   metrics: ${url}/metrics`),
    ...demoLogins.map(({ role, email, password }) => row(role, `${email} / ${password}`)),
    row('API key', `${partnerKey}   (header x-api-key; partner "demo")`),
    ...servers.map(({ name, source, url: at }) =>
      row(name, `${source}${source.startsWith('yours') ? '' : ` on ${new URL(at).host}`}`),
    ),
    row('Search', `by ${search.by} (${search.because})`),
    row('Stripe', stripe),
    row('Suppliers', suppliers),
    row('Logs', logs),
    row('Stop', 'Ctrl-C (data is kept; `npm run reset` empties it)'),
    '',
  ].join('\n')
