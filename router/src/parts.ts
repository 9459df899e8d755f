import { BadEnvironment } from '@shop/kit/config'
import type { Env } from '@shop/kit/config'

/** Where a part listens: `ORDERS_URL` and so on; what cannot stand in a name of the environment is `_`. */
export const partUrl = (env: Env, name: string): string => {
  const variable = `${name.toUpperCase().replaceAll(/\W/g, '_')}_URL`
  const url = env[variable]
  if (!url)
    throw new BadEnvironment(`${variable} is not set: where does ${name} listen? For example http://127.0.0.1:4101`)
  return url
}
