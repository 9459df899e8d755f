import type { ApiUsageResolvers } from '../generated.ts'
import { coordinateKeyOf, operationKeyOf, parseUsageKey } from '../store/usage-reads.ts'

export const ApiUsage: ApiUsageResolvers = {
  operations: async (filter, args, { usage, cursors }) => {
    const page = cursors.read(args, parseUsageKey)
    return cursors.connection(await usage.operations(filter, page), page, operationKeyOf)
  },
  coordinates: async (filter, args, { usage, cursors }) => {
    const page = cursors.read(args, parseUsageKey)
    return cursors.connection(await usage.coordinates(filter, page), page, coordinateKeyOf)
  },
}
