import { Kind, parse, print } from 'graphql'
import type { OperationDefinitionNode } from 'graphql'
import { describe, expect, it } from 'vitest'
import { asQuery, ownOfOrder, rootFieldOf } from './rewrite.ts'

const rewritten = (text: string) => {
  const document = parse(text)
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  )
  const root = operation && rootFieldOf(operation)
  if (!operation || !root) return null
  return print(
    parse(
      asQuery({ document, operation, root }, 'orderUpdates', {
        variables: '$shopOrderId: ID!',
        arguments: '(orderId: $shopOrderId)',
        own: ownOfOrder,
      }).text,
    ),
  )
}

describe('a subscription as a query', () => {
  it('keeps the selection with its fragments and the variables that it uses, and no others', () => {
    const text = `
      subscription Watch($id: ID!, $after: Int, $first: Int) {
        live: orderUpdated(orderId: $id, after: $after) { status ...Order }
      }
      fragment Order on OrderUpdate { order { ...Lines } }
      fragment Lines on Order { lines(first: $first) { sku } }
      fragment Unused on Order { id }`

    const query = rewritten(text)

    expect(query).toContain('query ($shopOrderId: ID!, $first: Int)')
    expect(query).toContain('shopUpdates: orderUpdates(orderId: $shopOrderId)')
    expect(query).toContain('fragment Lines on Order')
    expect(query).not.toContain('Unused')
  })

  it('is not made of two fields', () => {
    expect(rewritten('subscription { a: myOrdersUpdated { version } b: myOrdersUpdated { version } }')).toBeNull()
  })
})
