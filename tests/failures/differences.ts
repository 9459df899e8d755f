/** Where two answers differ, outermost places first: `cart.lines.0.variant` -> what the second one says there. */
export const differences = (before: unknown, after: unknown, at = ''): Record<string, unknown> => {
  if (!isObject(before) || !isObject(after)) return before === after ? {} : { [at]: after }
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return Object.assign({}, ...keys.map((key) => differences(before[key], after[key], at ? `${at}.${key}` : key)))
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
