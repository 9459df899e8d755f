import { spawnSync } from 'node:child_process'
import { existsSync, globSync, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { canReach, type User } from './unprivileged.ts'

/** A Java that can be run: the folder that JAVA_HOME would name, and its major version. */
export type Java = { home: string; major: number }

/** The first Java of one of the majors that the user can run: by variable, on the PATH, or where systems keep theirs. */
export function findJava(
  env: Record<string, string | undefined>,
  majors: readonly number[],
  user: User | undefined,
): Java | undefined {
  const commands = candidates(env).filter((command) => existsSync(command))
  for (const command of new Set(commands.map((each) => realpathSync(each)))) {
    const java = askJava(command)
    if (java && majors.includes(java.major) && canReach(java.home, user)) return java
  }
  return undefined
}

function candidates({ OPENSEARCH_JAVA_HOME, JAVA_HOME, PATH }: Record<string, string | undefined>): string[] {
  const homes = [OPENSEARCH_JAVA_HOME, JAVA_HOME].flatMap((home) => (home ? [join(home, 'bin')] : []))
  const usual = globSync(['/usr/lib/jvm/*/bin', '/Library/Java/JavaVirtualMachines/*/Contents/Home/bin'])
  return [...homes, ...(PATH ?? '').split(delimiter).filter(Boolean), ...usual.sort()].map((folder) =>
    join(folder, 'java'),
  )
}

function askJava(command: string): Java | undefined {
  const { status, stderr } = spawnSync(command, ['-XshowSettings:properties', '-version'], { encoding: 'utf8' })
  return status === 0 ? javaIn(stderr) : undefined
}

/** What a Java says of itself when it is asked for its properties. */
export function javaIn(properties: string): Java | undefined {
  const home = /^\s*java\.home = (.+)$/m.exec(properties)?.[1]?.trim()
  const version = /^\s*java\.specification\.version = (?:1\.)?(\d+)$/m.exec(properties)?.[1]
  return home && version ? { home, major: Number(version) } : undefined
}
