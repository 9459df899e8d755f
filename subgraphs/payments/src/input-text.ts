import { badUserInput } from '@shop/kit/denied'

/** What somebody wrote, without the blanks around it; empty, too long or unprintable text ends the request. */
export const textOf = (name: string, given: string, lengthMax: number): string => {
  const text = given.trim()
  if (text.length < 1 || text.length > lengthMax || text.includes('\0'))
    throw badUserInput(`${name} has 1 to ${lengthMax} characters.`, [name])
  return text
}
