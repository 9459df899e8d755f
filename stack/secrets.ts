import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const shape = z.object({
  router: z.string(),
  courier: z.string(),
  stripeKey: z.string(),
  stripeWebhook: z.string(),
  partnerKey: z.string(),
})
export type Secrets = z.infer<typeof shape>

const make = (): Secrets => {
  const random = () => randomBytes(24).toString('base64url')
  return {
    router: random(),
    courier: random(),
    stripeKey: `sk_test_${random()}`,
    stripeWebhook: `whsec_${random()}`,
    partnerKey: `shop_${random()}`,
  }
}

/** Secrets of this shop, made at its first start and kept beside its data, readable by its owner only. */
export const secretsIn = (folder: string): Secrets => {
  const file = join(folder, 'secrets.json')
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(make(), null, 2), { mode: 0o600 })
  return shape.parse(JSON.parse(readFileSync(file, 'utf8')))
}
