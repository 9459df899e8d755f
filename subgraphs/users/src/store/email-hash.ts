import { createHmac } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { BadEnvironment } from '@shop/kit/config'
import type { Db } from '@shop/kit/db'
import { users } from './tables.ts'

/** By what an account is found and is the only one of its e-mail: says nothing without the key. */
export type EmailHash = (email: string) => string

export const emailHashWith =
  (key: string): EmailHash =>
  (email) =>
    createHmac('sha256', key).update(email).digest('base64url')

/** Ends the start when the key is not that of this database, and hashes what was there before there were hashes. */
export const hashAtStart = async (db: Db, hash: EmailHash): Promise<void> => {
  const [known] = await db.select().from(users).where(isNull(users.erasedAt)).limit(1)
  if (known?.emailHash && known.emailHash !== hash(known.email))
    throw new BadEnvironment('FIELD_LOOKUP_KEY is not what this database was written with: no account would be found')
  while (await hashSome(db, hash)) continue
}

const hashSome = async (db: Db, hash: EmailHash): Promise<number> => {
  const without = await db
    .select({ id: users.id, email: users.email })
    .from(users)
    .where(and(isNull(users.emailHash), isNull(users.erasedAt)))
    .limit(500)
  await Promise.all(
    without.map(({ id, email }) =>
      db
        .update(users)
        .set({ emailHash: hash(email) })
        .where(eq(users.id, id)),
    ),
  )
  return without.length
}
