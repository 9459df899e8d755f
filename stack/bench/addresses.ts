/** The address of one of many who come from different places: Linux answers to all of 127.0.0.0/8, others to one. */
export const addressOf = (visitor: number): string =>
  process.platform === 'linux' ? `127.0.${1 + Math.floor(visitor / 250)}.${1 + (visitor % 250)}` : '127.0.0.1'
