import { readFileSync } from 'node:fs'
import { z } from 'zod'

const manifestShape = z.object({
  clients: z.object({ web: z.record(z.string(), z.object({ name: z.string(), body: z.string() })) }),
})

/** An operation of the web client, with the id that it is registered under. */
export const registered = (name: string): { id: string; query: string } => {
  const text = readFileSync(new URL('../../../../schema/operations/manifest.json', import.meta.url), 'utf8')
  const { web } = manifestShape.parse(JSON.parse(text)).clients
  const found = Object.entries(web).find(([, operation]) => operation.name === name)
  if (!found) throw new Error(`${name} is not registered`)
  return { id: found[0], query: found[1].body }
}
