import { parseArgs } from 'node:util'
import { CannotStart } from './boot/cannot-start.mjs'

export type StartArguments = { processes: 'one' | 'many'; seed: boolean }

/** `npm start -- --processes=many --no-seed` */
export const readStartArguments = (args: string[]): StartArguments => {
  try {
    const { values } = parseArgs({
      args,
      options: { processes: { type: 'string', default: 'one' }, 'no-seed': { type: 'boolean', default: false } },
    })
    const { processes } = values
    if (processes !== 'one' && processes !== 'many') throw new Error(`--processes=${processes}`)
    return { processes, seed: !values['no-seed'] }
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    throw new CannotStart(`${what}: npm start takes --processes=one (the default) or --processes=many, and --no-seed.`)
  }
}
