import { parseArgs } from 'node:util'
import { connect } from 'nats'
import type { z } from 'zod'
import { Unanswered, createAsk } from '@shop/kit/requests'
import { paymentsReconcile } from '@shop/schema/requests/payments'
import { CannotStart } from './boot/cannot-start.mjs'
import { runCommand } from './command.ts'
import { fixedPorts } from './servers/all.ts'

const usage = 'npm run reconcile [-- --since=2026-01-31 --grace=120]'

const kinds = ['intent', 'charge', 'refund', 'dispute', 'movement'] as const

type Found = z.infer<typeof paymentsReconcile.answer>['found'][number]

/** `npm run reconcile`: every line of the provider's own lists against our books, and back; fails while one is unexplained. */
await runCommand(async (args) => {
  const window = readArguments(args)
  const { env } = process
  const url = env['NATS_URL'] ?? `nats://127.0.0.1:${fixedPorts(env).nats}`
  const nc = await connect({ servers: url, name: 'shop-reconcile', timeout: 5_000 }).catch(() => {
    throw new CannotStart(`No broker at ${url}: start the shop with npm start, or set NATS_URL.`)
  })
  try {
    const ask = createAsk('operator', { nc, namespace: env['NAMESPACE'] ?? 'shop' })
    const { found } = await ask(paymentsReconcile, window).catch((error: unknown) => {
      throw error instanceof Unanswered ? new CannotStart('payments gives no answer. Is it running?') : error
    })
    for (const line of found.flatMap(report)) console.log(line)
    const unexplained = found.reduce((sum, { rows }) => sum + countOf(rows, 'unexplained'), 0)
    console.log(unexplained === 0 ? 'Every line is matched or explained.' : `${unexplained} lines are unexplained.`)
    return unexplained === 0 ? 0 : 1
  } finally {
    await nc.close()
  }
})

function report({ provider, rows, unexplained }: Found): string[] {
  const cells = (first: string, rest: readonly (string | number)[]) =>
    `${first.padEnd(12)}${rest.map((cell) => String(cell).padStart(13)).join('')}`
  const table = kinds.map((kind) => {
    const mine = rows.filter((row) => row.kind === kind)
    return cells(kind, [countOf(mine, 'matched'), countOf(mine, 'explained'), countOf(mine, 'unexplained')])
  })
  const reasons = rows
    .filter(({ verdict }) => verdict === 'explained')
    .map(({ kind, because, count }) => `  ${count} ${kind} ${because}`)
  const named = unexplained.map(({ kind, id, because, detail }) => `  ${kind} ${id}: ${because}: ${detail}`)
  return [
    cells(provider, ['matched', 'explained', 'unexplained']),
    ...table,
    ...(reasons.length > 0 ? ['explained:', ...reasons] : []),
    ...(named.length > 0 ? ['unexplained:', ...named] : []),
  ]
}

function countOf(rows: Found['rows'], verdict: Found['rows'][number]['verdict']): number {
  return rows.filter((row) => row.verdict === verdict).reduce((sum, { count }) => sum + count, 0)
}

function readArguments(args: string[]) {
  const { since, grace } = parse(args)
  const from = since === undefined ? null : new Date(since)
  if (from && Number.isNaN(from.getTime())) throw new CannotStart(`--since=${since} is no time: ${usage}`)
  const graceSeconds = Number(grace)
  if (!Number.isInteger(graceSeconds) || graceSeconds < 0)
    throw new CannotStart(`--grace=${grace} is no number of seconds: ${usage}`)
  return { since: from?.toISOString() ?? null, graceSeconds }
}

function parse(args: string[]) {
  const options = { since: { type: 'string' }, grace: { type: 'string', default: '120' } } as const
  try {
    return parseArgs({ args, options }).values
  } catch (error) {
    throw new CannotStart(`${error instanceof Error ? error.message : String(error)}: ${usage}`)
  }
}
