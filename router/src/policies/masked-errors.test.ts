import { describe, expect, it } from 'vitest'
import { maskError } from './masked-errors.ts'

describe('an error that leaves the router', () => {
  it('names no service, host or stack', () => {
    const masked = maskError(
      { message: 'nope', path: ['me'], extensions: { code: 'FORBIDDEN', serviceName: 'users', stacktrace: ['at x'] } },
      'req_1',
    )

    expect(masked).toEqual({ message: 'nope', path: ['me'], extensions: { code: 'FORBIDDEN', requestId: 'req_1' } })
  })

  it('says of a fault only that it was one', () => {
    expect(
      maskError({ message: 'relation "orders" does not exist', extensions: { code: 'INTERNAL_SERVER_ERROR' } }, 'req_1')
        .message,
    ).toBe('Something went wrong on our side.')
  })

  it('makes no suggestions', () => {
    expect(
      maskError(
        {
          message: 'Cannot query field "nme". Did you mean "name"?',
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
        'r',
      ),
    ).toMatchObject({
      message: 'Cannot query field "nme".',
      extensions: { code: 'VALIDATION_FAILED' },
    })
  })
})
