import { startHttp } from '@shop/kit/http'
import { startPart } from '@shop/kit/part'
import { quietLog } from '@shop/kit/telemetry/log'
import { recommendations } from '@shop/recommendations/subgraph'
import { z } from 'zod'
import { serveParent } from '../router/child/serve-parent.ts'

/** Recommendations in a process of its own, behind its own door, as in production. */
serveParent({
  open: async (given) => {
    const part = await startPart(recommendations, z.record(z.string(), z.string()).parse(given), {
      log: quietLog('recommendations'),
    })
    const http = await startHttp({
      host: '127.0.0.1',
      port: 0,
      bytesMax: 1_000_000,
      handlers: [part.handle],
      onFault: () => {},
    })
    return http.url
  },
  memory: async () => Math.round(process.memoryUsage.rss() / 1024 ** 2),
})
