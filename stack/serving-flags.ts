/**
 * For Node, of every process that serves. Collections of young objects are a little more frequent than by default and cost
 * about the same, for 40 to 60 MB less. See decision 38; `deploy/Dockerfile` says the same.
 */
export const servingFlags: readonly string[] = ['--max-semi-space-size=32']
