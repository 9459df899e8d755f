import { parseArgs } from 'node:util'
import { runCommand } from './command.ts'
import { CannotStart } from './boot/cannot-start.mjs'
import { purchase } from './journey/purchase.ts'
import { borrowShop } from './journey/borrow-shop.ts'
import { demoLogins } from './seed/logins.ts'

const staff = demoLogins.find(({ role }) => role === 'staff')

/** `npm run journey`: a whole purchase in the shop that runs, or in one that is started for it. */
await runCommand(async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      url: { type: 'string' },
      query: { type: 'string', default: 'mug' },
      processes: { type: 'string', default: 'one' },
    },
  })
  if (!staff) throw new CannotStart('The demo shop has no staff login.')
  const shop = await borrowShop(values.url, values.processes)
  const startedAt = performance.now()
  try {
    const order = await purchase({
      url: shop.url,
      staff: { email: staff.email, password: staff.password },
      query: values.query,
      onStep: (name, ms, detail) => console.log(`${`${ms.toFixed(0)} ms`.padStart(9)}  ${name.padEnd(24)} ${detail}`),
    })
    console.log(
      `\nOrder ${order.number}: bought, delivered and partly refunded in ${((performance.now() - startedAt) / 1_000).toFixed(1)} s.`,
    )
    return 0
  } catch (error) {
    console.error(`\nThe journey broke off: ${error instanceof Error ? error.message : String(error)}`)
    return 1
  } finally {
    await shop.giveBack()
  }
})
