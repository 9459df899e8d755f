import { composeServices } from '@apollo/composition'
import { partNames } from './part-names.ts'
import type { PartName } from './part-names.ts'
import { typeDefsOf } from './schemas.ts'

/** The supergraph of the benchmark, over parts that listen where `urls` says. */
export const composeGraph = (urls: Record<PartName, string>): string => {
  const { supergraphSdl, errors } = composeServices(
    partNames.map((name) => ({ name, url: `${urls[name]}/graphql`, typeDefs: typeDefsOf(name) })),
  )
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n') ?? 'nothing was composed')
  return supergraphSdl
}
