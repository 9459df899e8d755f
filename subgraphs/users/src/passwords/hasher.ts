import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { unavailable } from '@shop/kit/denied'
import { isPossiblePassword } from '../domain/password.ts'
import { GateBusy, createGate } from './gate.ts'

/** argon2id with OWASP's parameters; each hash takes 19 MiB, so few run at once and a crowd is told to come back. */
export type Hasher = {
  hash: (password: string) => Promise<string>
  /** Takes the same time when there is no account: `stored` is then null, and the answer false. */
  verify: (stored: string | null, password: string) => Promise<boolean>
}

// The algorithm is left out: argon2id is the default, and its enum cannot be read when types are stripped.
const parameters = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 }
const limits = { atOnce: 2, waitMs: 2_000 }

/** One per process: the limit on hashes at once holds for all requests together. */
export const createHasher = async (): Promise<Hasher> => {
  const gate = createGate(limits)
  const nobodys = await hash(randomBytes(32).toString('hex'), parameters)
  const inTurn = async <T>(run: () => Promise<T>): Promise<T> => {
    try {
      return await gate(run)
    } catch (error) {
      throw error instanceof GateBusy ? unavailable('Signing in') : error
    }
  }
  const same = (password: string) => password.normalize('NFC')
  return {
    hash: (password) => inTurn(() => hash(same(password), parameters)),
    verify: (stored, password) => {
      const isPossible = isPossiblePassword(password)
      return inTurn(async () => {
        const fits = await verify(stored ?? nobodys, isPossible ? same(password) : '')
        return fits && isPossible && stored !== null
      })
    },
  }
}
