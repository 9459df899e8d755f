import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Anchor } from '@shop/kit/ledger-chain'
import { CannotStart } from './boot/cannot-start.mjs'
import { runCommand } from './command.ts'
import { exportLedgers, verifyLedgerFile } from './verify/ledger-file.ts'
import { breachInWords } from './verify/ledgers.ts'
import { reportLines } from './verify/report.ts'
import { openStand } from './verify/stand.ts'
import { verifyShop } from './verify/verify-shop.ts'

const usage =
  'npm run verify [-- --settled] [--json], npm run verify -- --export FOLDER, or npm run verify -- --ledgers FILE... [--anchor POSITION:HASH]'

/** `npm run verify`: whether everything that the shop keeps is as it promised; also of ledgers that were exported. */
await runCommand(async (args) => {
  const { values, positionals } = parse(args)
  if (values.ledgers) return verifyFiles(positionals, values.anchor)
  const stand = await openStand(process.env, (text) => console.error(text))
  try {
    if (values.export !== undefined) {
      mkdirSync(values.export, { recursive: true })
      for (const path of await exportLedgers(stand.ground.databases, values.export)) console.log(path)
      return 0
    }
    const report = await verifyShop(stand.ground, values.settled ? 'settled' : stand.state)
    for (const text of reportLines(report)) console.log(text)
    if (values.json) console.log(JSON.stringify(report))
    return report.isKept ? 0 : 1
  } finally {
    await stand.close()
  }
})

async function verifyFiles(paths: string[], anchors: string[] = []): Promise<number> {
  if (paths.length === 0) throw new CannotStart(`Name the files: ${usage}`)
  let isWhole = true
  for (const path of paths) {
    const { sealed, unsealed, head, breach, sums } = await verifyLedgerFile(path, anchors.map(anchorFrom))
    const wrong = [...(breach ? [breachInWords(breach)] : []), ...sums]
    isWhole &&= wrong.length === 0
    console.log(`${path}: ${sealed} sealed, ${unsealed} to be; head ${head.position}:${head.hash}`)
    console.log(wrong.length === 0 ? '  whole' : wrong.map((what) => `  ${what}`).join('\n'))
  }
  return isWhole ? 0 : 1
}

function anchorFrom(text: string): Anchor {
  const [, position, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? []
  if (!position || !hash) throw new CannotStart(`--anchor=${text} is no POSITION:HASH. ${usage}`)
  return { position: Number(position), hash }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        settled: { type: 'boolean' },
        json: { type: 'boolean' },
        export: { type: 'string' },
        ledgers: { type: 'boolean' },
        anchor: { type: 'string', multiple: true },
      },
      allowPositionals: true,
    })
  } catch (error) {
    throw new CannotStart(`${error instanceof Error ? error.message : String(error)}: ${usage}`)
  }
}
