import { parseArgs } from 'node:util'
import { Unanswered } from '@shop/kit/requests'
import { productsSearchAudit } from '@shop/schema/requests/products'
import { askShop } from './ask-shop.ts'
import { CannotStart } from './boot/cannot-start.mjs'
import { runCommand } from './command.ts'
import { fixedPorts } from './servers/all.ts'

const usage = 'npm run search:audit [-- --mend]'
const kinds = ['missing', 'old', 'ahead', 'foreign'] as const
const shownMax = 20

/** `npm run search:audit`: the search index against the catalog, product by product; fails while they differ, or mends that. */
await runCommand(async (args) => {
  const { mend } = parse(args)
  const { env } = process
  const natsUrl = env['NATS_URL'] ?? `nats://127.0.0.1:${fixedPorts(env).nats}`
  const line = { natsUrl, namespace: env['NAMESPACE'] ?? 'shop', name: 'shop-search-audit' }
  const { found } = await askShop(line, (ask) => ask(productsSearchAudit, { mend })).catch((error: unknown) => {
    if (error instanceof Unanswered)
      throw new CannotStart('products gives no answer. Is it running, with its OpenSearch?')
    throw new CannotStart(`No broker at ${natsUrl}: start the shop with npm start, or set NATS_URL.`)
  })
  if (!found) {
    console.log("There is no search index: the catalog's own tables are searched.")
    return 0
  }
  const differing = kinds.reduce((sum, kind) => sum + found[kind], 0)
  console.log(`compared  ${found.compared} products`)
  for (const kind of kinds) console.log(`${kind.padEnd(9)} ${found[kind]}`)
  for (const { id, is } of found.differing.slice(0, shownMax)) console.log(`  ${id} ${is}`)
  if (differing === 0) console.log('The search index has what the catalog has.')
  else console.log(mend ? 'All of these are mended.' : `They are mended within minutes, or now: ${usage}`)
  return differing === 0 || mend ? 0 : 1
})

function parse(args: string[]): { mend: boolean } {
  try {
    return { mend: parseArgs({ args, options: { mend: { type: 'boolean' } } }).values.mend ?? false }
  } catch (error) {
    throw new CannotStart(`${error instanceof Error ? error.message : String(error)}: ${usage}`)
  }
}
