import { PgDialect } from 'drizzle-orm/pg-core'
import type { SQL } from 'drizzle-orm'
import { sendOff } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'

const dialect = new PgDialect()

/** Sends a statement for whose answer nobody waits: what is sent later finds its effect, and the commit fails when it does. */
export const sendOn = (tx: Db, statement: SQL): void => {
  const { sql, params } = dialect.sqlToQuery(statement)
  sendOff(tx, sql, params)
}
