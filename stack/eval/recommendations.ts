import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { CannotStart } from '../boot/cannot-start.mjs'
import { runCommand } from '../command.ts'
import { checkout } from '../runtime-folder.ts'
import { baselines } from './recommendations/baselines.ts'
import { figuresOf } from './recommendations/figures.ts'
import { models, served } from './recommendations/models.ts'
import { plotOf } from './recommendations/plot.ts'
import { briefly, readOf, tablesOf } from './recommendations/report.ts'
import type { Result } from './recommendations/report.ts'
import { readSales, salesFolder } from './recommendations/sales.ts'
import type { Sale } from './recommendations/sales.ts'
import { dayAfter, validationWindows, windowOf } from './recommendations/window.ts'
import type { Window } from './recommendations/window.ts'

const usage = 'npm run eval:recommendations -- --data PATH [--validation] [--no-test] [--draw]'
const options = {
  data: { type: 'string' },
  validation: { type: 'boolean', default: false },
  'no-test': { type: 'boolean', default: false },
  draw: { type: 'boolean', default: false },
} as const

/** `eval:recommendations`: how well what is shown to customers foretells what they buy, beside plain ways. */
await runCommand(async (args) => {
  const { data, validates, tests, draws } = readArguments(args)
  const folder = salesFolder(data)
  const train = await salesIn(folder, 'train.csv.gz')
  if (validates) for (const window of validationWindows(train)) tell(window, resultsOf(window))
  if (!tests) return 0
  const dev = await salesIn(folder, 'dev.csv.gz')
  const window = windowOf('test', [...train, ...dev], [dayAfter(train), dayAfter(dev)])
  const results = resultsOf(window)
  tell(window, results)
  if (draws) writeFileSync(join(checkout, 'docs', 'recommendations-ndcg.svg'), plotOf(results))
  const blend = results.find(({ way }) => way === served)
  if (blend) console.log(JSON.stringify({ all: briefly(blend.figures.all), new: briefly(blend.figures.new) }))
  return 0
})

function tell(window: Window, results: readonly Result[]): void {
  console.log(tablesOf(window.name, results))
}

function resultsOf(window: Window): Result[] {
  return Object.entries({ ...baselines(window), ...models(window) }).map(([way, ranking]) => ({
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
  const { values } = parseArgs({ args, options })
  if (!values.data) throw new CannotStart(`Say where the data are: ${usage}`)
  return {
    data: resolve(values.data),
    validates: values.validation,
    tests: !values['no-test'],
    draws: values.draw,
  }
}
