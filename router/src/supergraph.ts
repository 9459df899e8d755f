import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { Kind, parse, valueFromASTUntyped } from 'graphql'
import { z } from 'zod'
import { contractNames } from './contracts/client-contract.ts'
import type { ContractTexts } from './contracts/contract-artefacts.ts'

/** The composed graph, the names of the parts that it consists of, and what those see of it who have a contract. */
export type SupergraphSource = { sdl: string; parts: readonly string[]; contracts: ContractTexts }

/** Reads the supergraph from a file, or this shop's own, and the contracts that lie beside it. */
export const readSupergraph = async (file: string | undefined): Promise<SupergraphSource> => {
  const url = file === undefined ? new URL('../../schema/supergraph.graphql', import.meta.url) : pathToFileURL(file)
  const sdl = await readFile(url, 'utf8')
  return { sdl, parts: partsOf(sdl), contracts: await readContracts(url) }
}

const readContracts = async (beside: URL): Promise<ContractTexts> => {
  const texts = await Promise.all(
    contractNames.map(async (name) => {
      const text = await readFile(new URL(`api.${name}.graphql`, beside), 'utf8').catch(unlessMissing)
      return text === null ? [] : [[name, text] as const]
    }),
  )
  return new Map(texts.flat())
}

const unlessMissing = (error: unknown): null => {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
  throw error
}

const graphArguments = z.object({ name: z.string() })

/** The parts by the names that composition gave them, in its order. */
export const partsOf = (sdl: string): string[] =>
  parse(sdl, { noLocation: true })
    .definitions.filter((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION)
    .filter(({ name }) => name.value === 'join__Graph')
    .flatMap(({ values = [] }) => values)
    .flatMap(({ directives = [] }) => directives.filter(({ name }) => name.value === 'join__graph'))
    .map(({ arguments: given = [] }) =>
      graphArguments.parse(
        Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)])),
      ),
    )
    .map(({ name }) => name)
