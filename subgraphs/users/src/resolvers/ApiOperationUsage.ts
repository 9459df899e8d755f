import type { ApiOperationUsageResolvers } from '../generated.ts'

export const ApiOperationUsage: ApiOperationUsageResolvers = {
  operationName: ({ name }) => name || null,
  uses: ({ uses }) => uses ?? [],
}
