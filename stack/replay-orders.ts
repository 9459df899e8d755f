import { parseArgs } from 'node:util'
import { CannotStart } from './boot/cannot-start.mjs'
import { NoAnswer, ownEndpoint } from './client/graph.ts'
import { notThere, signedInClient } from './client/staff.ts'
import { runCommand } from './command.ts'
import { runReplay } from './replay/run-replay.ts'
import { ledgersOf } from './replay/ledgers.ts'
import { newTally } from './replay/tally.ts'
import { demoStaff } from './seed/logins.ts'

const usage =
  'npm run replay:orders -- FILE [--rate=N] [--limit=N] [--concurrency=8] [--url=URL] [--email --password of staff]'

const options = {
  url: { type: 'string', default: ownEndpoint },
  rate: { type: 'string', default: '0' },
  limit: { type: 'string', default: '0' },
  concurrency: { type: 'string', default: '8' },
  email: { type: 'string', default: demoStaff.email },
  password: { type: 'string', default: demoStaff.password },
} as const

const progressEveryMs = 5_000

/** `npm run replay:orders`: real invoices become real checkouts; what cannot be bought is counted by its reason. */
await runCommand(async (args) => {
  const job = readArguments(args)
  const tally = newTally()
  const startedAt = performance.now()
  const seconds = () => (performance.now() - startedAt) / 1_000
  let shownAt = startedAt
  const onProgress = () => {
    if (performance.now() - shownAt < progressEveryMs) return
    shownAt = performance.now()
    const { invoices, placed, confirmed } = tally.sums()
    console.log(
      `${invoices} invoices, ${placed} orders placed, ${confirmed} confirmed, ${(placed / seconds()).toFixed(1)} orders/s`,
    )
  }
  await runReplay({ ...job, tally, onProgress }).catch((error: unknown) => {
    throw error instanceof NoAnswer ? notThere(job.url, error) : error
  })
  for (const line of tally.report()) console.log(line)
  const { placed, confirmed } = tally.sums()
  console.log(
    `${placed} orders placed, ${confirmed} confirmed in ${seconds().toFixed(1)} s (${(placed / seconds()).toFixed(1)} a second)`,
  )
  const took = seconds()
  const ledgers = await ledgersOf(await signedInClient(job.url, job.staff))
  console.log(ledgers.line)
  console.log(JSON.stringify({ ...tally.summary(took), ledgersAddUp: ledgers.addUp }))
  return ledgers.addUp ? 0 : 1
})

function readArguments(args: string[]) {
  const { values, positionals } = parse(args)
  const [path, ...others] = positionals
  if (!path || others.length > 0) throw new CannotStart(`Name one file: ${usage}`)
  const numberOf = (name: 'rate' | 'limit' | 'concurrency') => {
    const number = Number(values[name])
    if (Number.isFinite(number) && number >= 0) return number
    throw new CannotStart(`--${name}=${values[name]} is no number from 0 on.`)
  }
  const concurrency = Math.max(1, Math.floor(numberOf('concurrency')))
  const staff = { email: values.email, password: values.password }
  return { path, url: values.url, rate: numberOf('rate'), limit: numberOf('limit'), concurrency, staff }
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new CannotStart(`${error instanceof Error ? error.message : String(error)}: ${usage}`)
  }
}
