import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { connect } from 'nats'
import { Unanswered, createAsk } from '@shop/kit/requests'
import { CannotStart } from './boot/cannot-start.mjs'
import { runCommand } from './command.ts'
import { writeStale } from './generate/write.ts'
import { checkSchema } from './schema-check/check.ts'
import { askForUse, recordedUse } from './schema-check/recorded-use.ts'
import type { RecordedUse } from './schema-check/recorded-use.ts'
import { reportLines } from './schema-check/report.ts'
import { readNext, readReleased, releaseFiles, requireSchema, textOf } from './schema-check/sources.ts'
import { fixedPorts } from './servers/all.ts'

const usage =
  'npm run schema:check [-- --usage=shop|FILE --days=90 --released=FOLDER|GIT --schema=FILE --all --release] [-- --export=FILE]'

const dayMs = 24 * 3600 * 1000

/** `npm run schema:check`: what a changed schema would break, for whom; 1 when something that is used, or promised. */
await runCommand(async (args) => {
  const options = read(args)
  const now = new Date()
  const since = new Date(now.getTime() - Number(options.days) * dayMs).toISOString().slice(0, 10)
  if (options.export !== undefined) return exportUse(options.export, since)

  const released = readReleased(options.released)
  const next = readNext(options.schema, released)
  requireSchema(released, 'What is released')
  requireSchema(next, 'What is to be released')
  const use = options.usage === undefined ? null : await readUse(options.usage, since)
  const verdicts = checkSchema(released, next, use, now)
  for (const line of reportLines(verdicts, options.all)) console.log(line)
  if (verdicts.some(({ isRefused }) => isRefused)) return 1
  if (options.release) {
    const written = await writeStale(releaseFiles(next))
    console.log(written.length > 0 ? `Released: ${written.join(', ')}` : 'Nothing to release.')
  }
  return 0
})

async function exportUse(file: string, since: string): Promise<number> {
  const use = await shopsUse(since)
  await writeFile(file, `${JSON.stringify(use, null, 2)}\n`)
  console.log(`${file}: ${use.operations.length} operations used since ${since}`)
  return 0
}

async function readUse(where: string, since: string): Promise<RecordedUse> {
  if (where === 'shop') return shopsUse(since)
  const parsed = recordedUse.safeParse(jsonOf(textOf(where)))
  if (!parsed.success) throw new CannotStart(`${where} is no recorded use: make one with --export=FILE.`)
  return parsed.data
}

async function shopsUse(since: string): Promise<RecordedUse> {
  const { env } = process
  const url = env['NATS_URL'] ?? `nats://127.0.0.1:${fixedPorts(env).nats}`
  const nc = await connect({ servers: url, name: 'shop-schema-check', timeout: 5_000 }).catch(() => {
    throw new CannotStart(`No broker at ${url}: start the shop with npm start, or set NATS_URL.`)
  })
  try {
    return await askForUse(createAsk('operator', { nc, namespace: env['NAMESPACE'] ?? 'shop' }), since)
  } catch (error) {
    throw error instanceof Unanswered ? new CannotStart('users gives no answer. Is it running?') : error
  } finally {
    await nc.close()
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function read(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        usage: { type: 'string' },
        export: { type: 'string' },
        days: { type: 'string', default: '90' },
        released: { type: 'string' },
        schema: { type: 'string' },
        all: { type: 'boolean', default: false },
        release: { type: 'boolean', default: false },
      },
    })
    if (!/^[1-9]\d{0,3}$/.test(values.days)) throw new Error(`--days=${values.days} is no number of days`)
    if (values.release && values.schema !== undefined) throw new Error('--release is for the schema of this checkout')
    return values
  } catch (error) {
    throw new CannotStart(`${error instanceof Error ? error.message : String(error)}: ${usage}`)
  }
}
