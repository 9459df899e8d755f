import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { Kind, parse, valueFromASTUntyped } from 'graphql'
import { z } from 'zod'
import { contractNames } from '../contracts/client-contract.ts'
import type { ContractTexts } from '../contracts/contract-artefacts.ts'

/** The composed graph, the names of the parts that it consists of, and what those see of it who have a contract. */
export type SupergraphSource = { sdl: string; parts: readonly string[]; contracts: ContractTexts }

/** The file that is named, or this shop's own. */
export const supergraphFile = (named: string | undefined): URL =>
  named === undefined ? new URL('../../../schema/supergraph.graphql', import.meta.url) : pathToFileURL(named)

/** Reads the supergraph from its file, and the contracts that lie beside it. Throws for a text that is none. */
export const readSupergraph = async (file: URL): Promise<SupergraphSource> => {
  const sdl = await readFile(file, 'utf8')
  return { sdl, parts: partsOf(sdl), contracts: await readContracts(file) }
}

/** Whether both say the same. */
export const isSame = (one: SupergraphSource, other: SupergraphSource): boolean =>
  one.sdl === other.sdl &&
  one.contracts.size === other.contracts.size &&
  [...one.contracts].every(([name, text]) => other.contracts.get(name) === text)

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
