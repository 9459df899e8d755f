import type { GraphQLDataSource } from '@apollo/gateway'
import { describe, expect, it, vi } from 'vitest'
import { sharing } from './sharing.ts'

const asked = (query: string, variables = {}) => ({ request: { query, variables } }) as never

describe('a part that is asked the same at the same time', () => {
  it('is asked once, and again when that is over', async () => {
    const process = vi.fn<GraphQLDataSource['process']>(async () => ({ data: {} }) as never)
    const source = sharing({ process })

    await Promise.all([source.process(asked('{ a }')), source.process(asked('{ a }'))])
    expect(process).toHaveBeenCalledTimes(1)

    await source.process(asked('{ a }'))
    expect(process).toHaveBeenCalledTimes(2)
  })

  it('is asked twice for other variables, and for mutations', async () => {
    const process = vi.fn<GraphQLDataSource['process']>(async () => ({ data: {} }) as never)
    const source = sharing({ process })

    await Promise.all([source.process(asked('{ a }', { b: 1 })), source.process(asked('{ a }', { b: 2 }))])
    await Promise.all([source.process(asked('mutation { a }')), source.process(asked('mutation { a }'))])

    expect(process).toHaveBeenCalledTimes(4)
  })
})
