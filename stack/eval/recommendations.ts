import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { CannotStart } from '../boot/cannot-start.mjs'
import { runCommand } from '../command.ts'
import { baselines } from './recommendations/baselines.ts'
import { figuresOf } from './recommendations/figures.ts'
import { readOf, tablesOf } from './recommendations/report.ts'
import type { Result } from './recommendations/report.ts'
import { readSales, salesFolder } from './recommendations/sales.ts'
import type { Sale } from './recommendations/sales.ts'
import { dayAfter, windowOf } from './recommendations/window.ts'
import type { Window } from './recommendations/window.ts'

const usage = 'npm run eval:recommendations -- --data PATH'
const options = { data: { type: 'string' } } as const

/** `eval:recommendations`: how well what is shown to customers foretells what they buy, beside plain ways. */
await runCommand(async (args) => {
  const folder = salesFolder(readArguments(args).data)
  const train = await salesIn(folder, 'train.csv.gz')
  const dev = await salesIn(folder, 'dev.csv.gz')
  const window = windowOf('test', [...train, ...dev], [dayAfter(train), dayAfter(dev)])
  console.log(tablesOf(window.name, resultsOf(window)))
  return 0
})

function resultsOf(window: Window): Result[] {
  return Object.entries(baselines(window)).map(([way, ranking]) => ({
    way,
    figures: { all: figuresOf(ranking, window, 'all'), new: figuresOf(ranking, window, 'new') },
  }))
}

async function salesIn(folder: string, file: string): Promise<Sale[]> {
  const { rows, sales, skipped } = await readSales(join(folder, file))
  console.log(readOf(file, rows, skipped))
  return sales
}

function readArguments(args: string[]) {
  const { data } = parseArgs({ args, options }).values
  if (!data) throw new CannotStart(`Say where the data are: ${usage}`)
  return { data: resolve(data) }
}
