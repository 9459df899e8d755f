import type { EventContract } from '@shop/kit/events/contract'
import { z } from 'zod'
import { lineAt } from './finding.ts'
import type { Finding, Text } from './finding.ts'

/** A file of contracts: its text, and what it exports. */
export type Contracts = { file: Text; exported: Readonly<Record<string, unknown>> }

const contractShape = z.object({
  type: z.string(),
  version: z.number(),
  data: z.instanceof(z.ZodType),
  example: z.unknown(),
})
const contractOf = (value: unknown): EventContract | null => contractShape.safeParse(value).data ?? null
const lineOf = ({ text }: Text, name: string) => lineAt(text, Math.max(0, text.indexOf(`export const ${name} `)))

const contractsOf = ({ exported }: Contracts): [string, EventContract][] =>
  Object.entries(exported).flatMap(([name, value]) => {
    const contract = contractOf(value)
    return contract ? [[name, contract]] : []
  })

/** What a contract shows as an example is what it promises. */
export const examples = (all: readonly Contracts[]): Finding[] =>
  all.flatMap((contracts) =>
    contractsOf(contracts).flatMap(([name, { type, data, example }]) => {
      const result = data.safeParse(example)
      if (result.success) return []
      return [
        {
          path: contracts.file.path,
          line: lineOf(contracts.file, name),
          cure: `The example of ${type} breaks its own contract: ${result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
        },
      ]
    }),
  )

/** Every contract is in its file's list, named after its publisher, and that publisher's definition publishes the list. */
export const publishers = (all: readonly Contracts[], definitions: readonly Text[]): Finding[] =>
  all.flatMap((contracts) => {
    const { file, exported } = contracts
    const publisher = /([a-z]+)\.ts$/.exec(file.path)?.[1] ?? ''
    const list = `${publisher}Events`
    const listed = (z.array(z.unknown()).safeParse(exported[list]).data ?? []).map((value) => contractOf(value)?.type)
    const definition = definitions.find(({ path }) => path === `subgraphs/${publisher}/src/subgraph.ts`)
    const own = contractsOf(contracts).flatMap(([name, contract]) => [
      ...(listed.includes(contract.type)
        ? []
        : [{ name, cure: `${contract.type} is in no list: add ${name} to ${list}, or nobody may publish it.` }]),
      ...(contract.type.startsWith(`${publisher}.`)
        ? []
        : [
            {
              name,
              cure: `${contract.type} is not ${publisher}'s to tell: call it ${publisher}.… or move it to its publisher's file.`,
            },
          ]),
    ])
    const isPublished = definition && new RegExp(`publishes: ${list}\\b`).test(definition.text)
    const missing = isPublished
      ? []
      : [
          {
            name: list,
            cure: `Nobody publishes ${list}: write \`publishes: ${list}\` in subgraphs/${publisher}/src/subgraph.ts.`,
          },
        ]
    return [...own, ...missing].map(({ name, cure }) => ({ path: file.path, line: lineOf(file, name), cure }))
  })
