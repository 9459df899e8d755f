import type { GraphQLDataSource } from '@apollo/gateway'

type Process = GraphQLDataSource['process']

const isQuery = (text: string | undefined) => !/^\s*(mutation|subscription)\b/.test(text ?? '')

/** Requests to a part that are the same and under way at the same time are one, as Hive has it by default. */
export const sharing = (source: GraphQLDataSource): GraphQLDataSource => {
  const underWay = new Map<string, ReturnType<Process>>()
  return {
    process: (options) => {
      const { query, variables } = options.request
      if (!isQuery(query)) return source.process(options)
      const key = JSON.stringify([query, variables])
      const found = underWay.get(key)
      if (found) return found
      const asking = source.process(options).finally(() => underWay.delete(key))
      underWay.set(key, asking)
      return asking
    },
  }
}
