import { describe, expect, it } from 'vitest'
import { readStartArguments } from './arguments.ts'

describe('the arguments of npm start', () => {
  it('may be left out', () => {
    expect(readStartArguments([])).toEqual({ processes: 'one', seed: true, search: undefined })
  })

  it('choose processes, search and an empty shop', () => {
    expect(readStartArguments(['--processes=many', '--search=auto', '--no-seed'])).toEqual({
      processes: 'many',
      seed: false,
      search: 'auto',
    })
  })

  it.each(['--processes=two', '--search=elastic', '--search=', '--sead'])('%s is refused in one line', (wrong) => {
    expect(() => readStartArguments([wrong])).toThrow(new RegExp(`${wrong}.*npm start takes .*--search=opensearch or`))
  })
})
