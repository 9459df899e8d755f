import { parseArgs } from 'node:util'
import { connect } from 'nats'
import { Unanswered, createAsk } from '@shop/kit/requests'
import type { Ask } from '@shop/kit/requests'
import { subgraphNames } from '@shop/schema/subgraphs'
import type { SubgraphName } from '@shop/schema/subgraphs'
import { CannotStart } from './boot/cannot-start.mjs'
import { fixedPorts } from './servers/all.ts'

/** Asks each part over the broker and prints what it says; one that is silent makes the exit code 1. */
export async function askParts(
  parts: readonly SubgraphName[],
  question: (ask: Ask, part: SubgraphName) => Promise<string[]>,
): Promise<number> {
  const { env } = process
  const url = env['NATS_URL'] ?? `nats://127.0.0.1:${fixedPorts(env).nats}`
  const nc = await connect({ servers: url, name: 'shop-operator', timeout: 5_000 }).catch(() => {
    throw new CannotStart(`No broker at ${url}: start the shop with npm start, or set NATS_URL.`)
  })
  const ask = createAsk('operator', { nc, namespace: env['NAMESPACE'] ?? 'shop' })
  try {
    let silent = 0
    for (const part of parts) {
      const lines = await question(ask, part).catch((error: unknown) => {
        if (!(error instanceof Unanswered)) throw error
        silent += 1
        return [`${part}: gives no answer. Is it running?`]
      })
      for (const line of lines) console.log(line)
    }
    return silent > 0 ? 1 : 0
  } finally {
    await nc.close()
  }
}

/** One of the actions, `--part=` or all parts, and the command's own options; anything else is said in one line with the usage. */
export function readOperator<Action extends string, Option extends string>(
  args: string[],
  { actions, options, usage }: { actions: readonly Action[]; options: readonly Option[]; usage: string },
) {
  const { values, positionals } = parse(args, ['part', ...options], usage)
  const [said, ...others] = positionals
  const action = actions.find((each) => each === said)
  if (action === undefined || others.length > 0) throw new CannotStart(`Say ${actions.join(' or ')}: ${usage}`)
  const parts = subgraphNames.filter((name) => values['part'] === undefined || name === values['part'])
  if (parts.length === 0) throw new CannotStart(`--part=${values['part']}: there is no such part. ${usage}`)
  return { action, parts, values }
}

function parse(args: string[], names: readonly string[], usage: string) {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new CannotStart(`${error instanceof Error ? error.message : String(error)}: ${usage}`)
  }
}
