import { composeServices } from '@apollo/composition'
import { parse } from 'graphql'

/** The supergraph of parts, from their SDL by name. */
export const composed = (parts: Record<string, string>): string => {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(parts).map(([name, sdl]) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) })),
  )
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n') ?? 'nothing was composed')
  return supergraphSdl
}
