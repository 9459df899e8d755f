import { parseArgs } from 'node:util'
import { connect } from 'nats'
import { deadLettersOf, replayDeadLettersOf } from '@shop/kit/events/dead-letter-answers'
import { Unanswered, createAsk } from '@shop/kit/requests'
import type { Ask } from '@shop/kit/requests'
import { subgraphNames } from '@shop/schema/subgraphs'
import type { SubgraphName } from '@shop/schema/subgraphs'
import { CannotStart } from './boot/cannot-start.mjs'
import { runCommand } from './command.ts'
import { fixedPorts } from './servers/all.ts'

const usage = `npm run dead-letters -- list|replay [--part=${subgraphNames.join('|')}]`
const shownMax = 20

/** `npm run dead-letters`: what the parts could not handle, and a second try for it; goes through the broker alone. */
await runCommand(async (args) => {
  const { action, parts } = readArguments(args)
  const { env } = process
  const url = env['NATS_URL'] ?? `nats://127.0.0.1:${fixedPorts(env).nats}`
  const nc = await connect({ servers: url, name: 'shop-dead-letters', timeout: 5_000 }).catch(() => {
    throw new CannotStart(`No broker at ${url}: start the shop with npm start, or set NATS_URL.`)
  })
  const ask = createAsk('operator', { nc, namespace: env['NAMESPACE'] ?? 'shop' })
  const run = action === 'list' ? list : replay
  try {
    let silent = 0
    for (const part of parts) {
      const lines = await run(ask, part).catch((error: unknown) => {
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
})

async function list(ask: Ask, part: SubgraphName): Promise<string[]> {
  const { total, letters } = await ask(deadLettersOf(part), { limit: shownMax })
  const shown = letters.map(
    ({ id, failedAt, subject, eventId, reason }) => `  ${id}  ${failedAt}  ${subject}  ${eventId}: ${reason}`,
  )
  return [`${part}: ${total}`, ...shown, ...(total > letters.length ? [`  … and ${total - letters.length} more`] : [])]
}

async function replay(ask: Ask, part: SubgraphName): Promise<string[]> {
  const { replayed, left } = await ask(replayDeadLettersOf(part), {})
  return [`${part}: ${replayed} took effect, ${left} left`]
}

function readArguments(args: string[]) {
  const { values, positionals } = parse(args)
  const [action, ...others] = positionals
  if ((action !== 'list' && action !== 'replay') || others.length > 0)
    throw new CannotStart(`Say list or replay: ${usage}`)
  const parts = subgraphNames.filter((name) => values.part === undefined || name === values.part)
  if (parts.length === 0) throw new CannotStart(`--part=${values.part}: there is no such part. ${usage}`)
  return { action, parts } as const
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: { part: { type: 'string' } }, allowPositionals: true })
  } catch (error) {
    throw new CannotStart(`${error instanceof Error ? error.message : String(error)}: ${usage}`)
  }
}
