import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { CannotStart } from '../../boot/cannot-start.mjs'

const usage =
  'npm run bench:search -- [--products=1000000] [--data=FOLDER] [--seconds=10] [--clients=20] [--seed=1] [--draw]'
const sizes = [10_000, 100_000, 1_000_000]
const options = {
  products: { type: 'string', default: '1000000' },
  data: { type: 'string' },
  seconds: { type: 'string', default: '10' },
  clients: { type: 'string', default: '20' },
  seed: { type: 'string', default: '1' },
  draw: { type: 'boolean', default: false },
} as const

export type SearchBench = {
  /** How many products each catalog has, the smallest first. */
  sizes: number[]
  data: string | undefined
  seconds: number
  clients: number
  seed: number
  /** Whether docs/search-latency.svg is drawn of it. */
  draws: boolean
}

export const readArguments = (args: string[]): SearchBench => {
  const { values } = parseArgs({ args, options })
  const [products = 0, seconds = 0, clients = 0, seed = 0] = ['products', 'seconds', 'clients', 'seed'].map((name) =>
    Number(values[name as 'products']),
  )
  const isWhole = [products, clients, seed].every((number) => Number.isInteger(number) && number > 0)
  if (!isWhole || !(seconds > 0)) throw new CannotStart(`These numbers cannot be: ${usage}`)
  return {
    sizes: [...sizes.filter((size) => size < products), products],
    data: values.data === undefined ? undefined : resolve(values.data),
    seconds,
    clients,
    seed,
    draws: values.draw,
  }
}
