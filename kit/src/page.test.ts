import { describe, expect, it } from 'vitest'
import { cursors } from './page.ts'

const { connection, read } = cursors('a secret')
const anyKey = (key: unknown) => key

describe('a page', () => {
  it('knows from one row more than asked whether another follows', () => {
    const page = read({ first: 2 }, anyKey)
    const { nodes, pageInfo } = connection(['a', 'b', 'c'], page, (row) => row)

    expect({ nodes, limit: page.limit, next: pageInfo.hasNextPage }).toEqual({
      nodes: ['a', 'b'],
      limit: 3,
      next: true,
    })
    expect(read({ after: pageInfo.endCursor }, anyKey).after).toBe('b')
  })

  it.each([{ first: 0 }, { first: 101 }, { after: 'ImIi.xxxxxxxxxxxxxxxx' }, { after: 'nonsense' }])(
    'is refused for %o',
    (input) => {
      expect(() => read(input, anyKey)).toThrow()
    },
  )

  it('takes no cursor that another secret sealed', () => {
    const other = cursors('another secret')
    const cursor = other.connection(['a'], other.read({}, anyKey), (row) => row).pageInfo.endCursor

    expect(() => read({ after: cursor }, anyKey)).toThrow('not one of ours')
  })

  it("takes no cursor of somebody else's list, or of everybody's", () => {
    const [adas, bens] = [cursors('a secret').of('ada'), cursors('a secret').of('ben')]
    const after = adas.connection(['a'], adas.read({}, anyKey), (row) => row).pageInfo.endCursor

    expect(adas.read({ after }, anyKey).after).toBe('a')
    for (const other of [bens, cursors('a secret')])
      expect(() => other.read({ after }, anyKey)).toThrow('not one of ours')
  })
})
