import { BadEnvironment } from './config.ts'

/** Ends the process with one line when its environment is wrong; everything else is a fault and keeps its stack. */
export const orSayWhy = async (start: () => Promise<void>): Promise<void> => {
  try {
    await start()
  } catch (error) {
    if (!(error instanceof BadEnvironment)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
