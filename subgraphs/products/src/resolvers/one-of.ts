import { badUserInput } from '@shop/kit/denied'

type Asked = { by: 'first' | 'second'; value: string } | null

/** Of two ways to name a thing exactly one must be used. Text that no database can hold names nothing. */
export const oneOf = (
  names: [string, string],
  first: string | null | undefined,
  second: string | null | undefined,
): Asked => {
  const given = [first, second].filter((value) => value !== null && value !== undefined)
  if (given.length !== 1) throw badUserInput(`Give either ${names[0]} or ${names[1]}.`, names)
  const value = given[0] ?? ''
  if (value.includes('\u0000')) return null
  return { by: first === null || first === undefined ? 'second' : 'first', value }
}
