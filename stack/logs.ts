import { join } from 'node:path'
import { createLog, fileDestination } from '@shop/kit/telemetry/log'
import type { Log } from '@shop/kit/telemetry/log'

/** The log of a shop in one process: one file for all parts, written without waiting. */
export const fileLog = (folder: string): { logOf: (part: string) => Log; file: string } => {
  const file = join(folder, 'shop.log')
  const destination = fileDestination(file)
  return { file, logOf: (part) => createLog(part, destination) }
}
