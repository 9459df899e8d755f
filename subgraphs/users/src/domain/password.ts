import { commonPasswords } from './common-passwords.ts'

export type PasswordUnacceptable = { code: 'PasswordUnacceptable'; message: string; path: string[] }

const lengthMin = 8
const lengthMax = 128

/** Counted in characters as people see them, and never cut. */
const hasFittingLength = (password: string): boolean =>
  password.length <= lengthMax * 2 && [...password].length >= lengthMin && [...password].length <= lengthMax

/** Whether this could be anybody's password at all: nothing else is worth a hash. */
export const isPossiblePassword = (password: string): boolean =>
  hasFittingLength(password) && !password.includes('\u0000') && password.trim() !== ''

/** What keeps a new password from being accepted, if anything; `field` is the input field that carried it. */
export const wrongPassword = (password: string, field: string): PasswordUnacceptable | null => {
  const no = (message: string): PasswordUnacceptable => ({ code: 'PasswordUnacceptable', message, path: [field] })
  if (!hasFittingLength(password)) return no(`A password has ${lengthMin} to ${lengthMax} characters.`)
  if (!isPossiblePassword(password)) return no('A password has more than spaces, and no NUL character.')
  if (commonPasswords.has(password.toLowerCase()))
    return no('This password is one of the first that anybody would guess.')
  return null
}
