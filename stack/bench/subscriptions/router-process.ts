import { execFileSync } from 'node:child_process'
import { CannotStart } from '../../boot/cannot-start.mjs'

/** Memory of a process as the system sees it, in MB. */
export const rssMb = (pid: number): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024

/** How often an event made the router ask its parts for those who watch a field. */
export const executionsOf = async (endpoint: string, field: string): Promise<number> => {
  const text = await (await fetch(endpoint.replace('/graphql', '/metrics'))).text()
  return Number(
    new RegExp(`shop_router_live_executions_total\\{field="${field}",cause="event"\\} (\\d+)`).exec(text)?.[1] ?? 0,
  )
}

const filesBeside = 500

/** Each socket is an open file, here and in the router. */
export const requireFiles = (sockets: number): void => {
  const limit = execFileSync('sh', ['-c', 'ulimit -n'], { encoding: 'utf8' }).trim()
  if (limit === 'unlimited' || Number(limit) >= sockets + filesBeside) return
  throw new CannotStart(
    `${sockets} sockets take ${sockets + filesBeside} open files, and a process may have ${limit}: raise it with ulimit -n, or give a smaller --sockets=.`,
  )
}
