/** What means something else to everybody: one's own machine, one's own house, where a cloud keeps its keys. */
const inner = [
  /(^|\.)(localhost|local|internal)\.?$/,
  /^(0|10|127)(\.\d+){3}$/,
  /^(169\.254|192\.168)(\.\d+){2}$/,
  /^172\.(1[6-9]|2\d|3[01])(\.\d+){2}$/,
  /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])(\.\d+){2}$/,
  // Of IPv6 only 2000::/3 is out in the world.
  /^\[(?![23][\da-f]{3}:)/,
]

/**
 * Whether a web address leads to the same place for everybody, and names no user. The shop itself asks none of them: it is
 * its visitors' browsers that would knock at their own doors. A parsed address has one spelling of each host.
 */
export const isPublicAddress = (address: string): boolean => {
  if (!URL.canParse(address)) return false
  const { hostname, username, password } = new URL(address)
  return username === '' && password === '' && !inner.some((pattern) => pattern.test(hostname))
}
