import { readFile } from 'node:fs/promises'
import { Kind, parse, valueFromASTUntyped } from 'graphql'
import { z } from 'zod'

/** The composed graph, and the names of the parts that it consists of. */
export type SupergraphSource = { sdl: string; parts: readonly string[] }

/** Reads the supergraph from a file, or this shop's own. */
export const readSupergraph = async (file: string | undefined): Promise<SupergraphSource> => {
  const sdl = await readFile(file ?? new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8')
  return { sdl, parts: partsOf(sdl) }
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
