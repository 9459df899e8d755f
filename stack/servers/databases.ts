import { createHmac } from 'node:crypto'
import postgres from 'postgres'
import { pingPostgres } from './ping.ts'
import { yours } from './yours.ts'

/**
 * One database and one login role of the same name per part; a role can open its own database and no other. May be
 * repeated, also by several processes at once. Gives the URL that each part connects with.
 */
export async function provisionDatabases<Name extends string>(
  adminUrl: string,
  names: readonly Name[],
  prefix = 'shop_',
): Promise<Record<Name, string>> {
  const sql = postgres(adminUrl, { max: 4, onnotice: () => {} })
  try {
    const urls = await Promise.all(
      names.map(async (name) => [name, await provision(sql, adminUrl, prefix + name)] as const),
    )
    return Object.fromEntries(urls) as Record<Name, string>
  } finally {
    await sql.end()
  }
}

/** Databases named one by one as DATABASE_URL_<PART> come first; the rest are made on the administrator's server. */
export async function databasesFor<Name extends string>(
  env: Record<string, string | undefined>,
  names: readonly Name[],
  adminUrl: string,
): Promise<Record<Name, string>> {
  const given = await Promise.all(names.map(async (name) => [name, await givenDatabase(env, name)] as const))
  const missing = given.flatMap(([name, url]) => (url ? [] : [name]))
  const made: Record<string, string> = await provisionDatabases(adminUrl, missing)
  return Object.fromEntries(given.map(([name, url]) => [name, url ?? made[name]])) as Record<Name, string>
}

async function givenDatabase(env: Record<string, string | undefined>, name: string): Promise<string | undefined> {
  const variable = `DATABASE_URL_${name.toUpperCase()}`
  const url = env[variable]
  if (!url) return undefined
  const schemes = ['postgres:', 'postgresql:']
  return (await yours({ name: 'PostgreSQL', variable, url, schemes, ping: pingPostgres })).url
}

async function provision(sql: postgres.Sql, adminUrl: string, name: string): Promise<string> {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name)) throw new Error(`"${name}" cannot name a database`)
  const password = passwordOf(adminUrl, name)
  await sql.unsafe(`create role "${name}" login`).catch(ignore(alreadyThere))
  await sql.unsafe(`alter role "${name}" password '${password}'`).catch(ignore(changedByAnother))
  await sql.unsafe(`grant "${name}" to current_user`).catch(ignore([...changedByAnother, circular]))
  await sql.unsafe(`create database "${name}" owner "${name}"`).catch(ignore(alreadyThere))
  await sql.unsafe(`revoke connect, temporary on database "${name}" from public`).catch(ignore(changedByAnother))
  const url = new URL(adminUrl)
  return Object.assign(url, { username: name, password, pathname: `/${name}` }).href
}

/** Follows from the administrator's URL, so that every start and every process comes to the same one. */
function passwordOf(adminUrl: string, name: string): string {
  const { username, password } = new URL(adminUrl)
  return createHmac('sha256', `${username}:${password}`).update(name).digest('base64url')
}

const alreadyThere = ['42710', '42P04', '23505']
const changedByAnother = ['XX000']
const circular = '0LP01'

function ignore(codes: string[]): (error: unknown) => void {
  return (error) => {
    if (error instanceof postgres.PostgresError && codes.includes(error.code)) return
    throw error
  }
}
