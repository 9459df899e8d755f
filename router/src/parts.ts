import { BadEnvironment } from '@shop/kit/config'
import type { Env } from '@shop/kit/config'
import type { SubgraphName } from '@shop/schema/subgraphs'

/** Where a part listens: `ORDERS_URL` and so on. */
export const partUrl = (env: Env, name: SubgraphName): string => {
  const variable = `${name.toUpperCase()}_URL`
  const url = env[variable]
  if (!url)
    throw new BadEnvironment(`${variable} is not set: where does ${name} listen? For example http://127.0.0.1:4101`)
  return url
}
