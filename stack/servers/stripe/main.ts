import { z } from 'zod'
import { startStripeSandbox } from './sandbox.ts'

const env = z
  .object({
    STRIPE_SANDBOX_HOST: z.string().default('127.0.0.1'),
    STRIPE_SANDBOX_PORT: z.coerce.number().int().default(12111),
    STRIPE_API_KEY: z.string().default('sk_test_sandbox'),
    STRIPE_WEBHOOK_URL: z.url().optional(),
    STRIPE_WEBHOOK_SECRET: z.string().default('whsec_sandbox'),
    STRIPE_SANDBOX_DATA: z.string().optional(),
    STRIPE_SANDBOX_LATENCY_MS: z.coerce.number().default(0),
    STRIPE_SANDBOX_CONTROL: z.stringbool().default(false),
  })
  .parse(process.env)

const sandbox = await startStripeSandbox({
  host: env.STRIPE_SANDBOX_HOST,
  port: env.STRIPE_SANDBOX_PORT,
  secretKey: env.STRIPE_API_KEY,
  webhookUrl: env.STRIPE_WEBHOOK_URL,
  webhookSecret: env.STRIPE_WEBHOOK_SECRET,
  dataFile: env.STRIPE_SANDBOX_DATA,
  latencyMs: env.STRIPE_SANDBOX_LATENCY_MS,
  allowControl: env.STRIPE_SANDBOX_CONTROL,
  now: () => new Date(),
})
process.stdout.write(`Stripe sandbox on ${sandbox.url}\n`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void sandbox.stop().then(() => process.exit(0)))
}
