import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { CannotStart } from './boot/cannot-start.mjs'
import { ownEndpoint } from './client/graph.ts'
import { signedInClient } from './client/staff.ts'
import { runCommand } from './command.ts'
import { progressLine } from './import/progress.ts'
import { isRated, ratedCurrencies } from './import/rates.ts'
import { runImport } from './import/run-import.ts'
import { shopToFill } from './import/shop.ts'
import { checkout } from './runtime-folder.ts'
import { demoLogins } from './seed/logins.ts'

const usage =
  'npm run import:catalog -- FILE [--url=http://127.0.0.1:4000/graphql] [--stock=1000] [--currency=USD] [--email=… --password=…]'

const options = {
  url: { type: 'string', default: ownEndpoint },
  stock: { type: 'string', default: '1000' },
  currency: { type: 'string' },
  email: { type: 'string' },
  password: { type: 'string' },
} as const

/** `npm run import:catalog`: a catalog file becomes products with stock; rows that cannot are reported by line. */
await runCommand(async (args) => {
  const { path, url, stock, currency, login } = readArguments(args)
  const shop = shopToFill(await signedInClient(url, login))
  const reportPath = join(checkout, '.shop', 'imports', `${basename(path)}-report.jsonl`)
  const progress = progressLine(process.stdout)
  const startedAt = performance.now()
  const totals = await runImport({
    ...{ path, shop, stock, currency, reportPath },
    onStart: (format, resumedAfter) =>
      console.log(`${path}: ${format}${resumedAfter > 0 ? `, going on after line ${resumedAfter}` : ''}`),
    onProgress: progress.show,
  })
  progress.end()
  const seconds = (performance.now() - startedAt) / 1_000
  const { rows, created, updated, unchanged, refused, summary } = totals
  console.log(
    `${rows} rows in ${seconds.toFixed(1)} s: ${created} created, ${updated} updated, ${unchanged} unchanged, ${refused} refused`,
  )
  for (const line of summary) console.log(line)
  return 0
})

function readArguments(args: string[]) {
  const { values, positionals } = parse(args)
  const [path, ...others] = positionals
  if (!path || others.length > 0) throw new CannotStart(`Name one file: ${usage}`)
  const { url, currency } = values
  const stock = Number(values.stock)
  if (!Number.isInteger(stock) || stock < 0 || stock > 1_000_000)
    throw new CannotStart(`--stock=${values.stock} is no number of units from 0 to 1000000.`)
  if (currency !== undefined && !isRated(currency))
    throw new CannotStart(`--currency=${currency}: there is a rate for ${ratedCurrencies.join(', ')}.`)
  const staff = demoLogins.find(({ role }) => role === 'staff')
  const login = { email: values.email ?? staff?.email ?? '', password: values.password ?? staff?.password ?? '' }
  return { path, url, stock, currency: currency ?? null, login }
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new CannotStart(`${error instanceof Error ? error.message : String(error)}: ${usage}`)
  }
}
