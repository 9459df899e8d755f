import { badUserInput } from '@shop/kit/denied'

const listMax = 200
const quantityMax = 1_000_000

/** Lists of lines hold 1 to 200 of them. */
export const checkList = (list: readonly unknown[], path: string): void => {
  if (list.length < 1 || list.length > listMax) throw badUserInput(`${path} must hold 1 to ${listMax}.`, [path])
}

/** A quantity is a whole number from `min` on. */
export const checkQuantity = (quantity: number, min: 0 | 1, path: string[]): void => {
  if (quantity < min || quantity > quantityMax) throw badUserInput(`quantity must be ${min} or more.`, path)
}

/** Ids and keys are short and hold nothing that Postgres cannot store. */
export const checkText = (text: string, path: string[]): void => {
  if (text.length < 1 || text.length > 200 || text.includes('\u0000') || !text.isWellFormed()) {
    throw badUserInput(`${path.at(-1) ?? 'value'} must be 1 to 200 characters.`, path)
  }
}

const codesMax = 5

/** A few codes, each short. */
export const checkCodes = (codes: readonly string[], path: string): void => {
  if (codes.length > codesMax) throw badUserInput(`${path} holds at most ${codesMax}.`, [path])
  codes.forEach((code, at) => {
    checkText(code, [path, String(at)])
    if (code.length > 64) throw badUserInput(`A code has at most 64 characters.`, [path, String(at)])
  })
}
