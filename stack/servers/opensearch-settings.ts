import { join } from 'node:path'
import { stringify } from 'yaml'
import { CannotStart } from '../boot/cannot-start.mjs'

type Settings = {
  home: string
  port: number
  heapMb: number
  hasSecurity: boolean
  /** For a server that lives for minutes: compiles less, and so starts with half of the work. */
  isBrief: boolean
}

/** The files of a configuration folder: one node, alone, that only this machine can reach. */
export const openSearchFiles = (settings: Settings): Record<string, string> => ({
  'opensearch.yml': stringify(nodeSettings(settings)),
  'jvm.options': jvmOptions(settings),
  'log4j2.properties': logToConsole,
})

const nodeSettings = ({ home, port, hasSecurity }: Settings) => ({
  'cluster.name': 'shop',
  'node.name': 'shop',
  'discovery.type': 'single-node',
  'network.host': '127.0.0.1',
  'http.port': port,
  'transport.port': 0,
  'path.data': join(home, 'data'),
  'path.logs': join(home, 'logs'),
  // Nobody reads what a task took, and telling it apart costs a sixth of a search.
  'task_resource_tracking.enabled': false,
  'search_backpressure.mode': 'disabled',
  // A full disk of a developer's machine must not make indexes read-only.
  'cluster.routing.allocation.disk.threshold_enabled': false,
  'cluster.max_shards_per_node': 5_000,
  ...(hasSecurity && { 'plugins.security.disabled': true }),
})

const jvmOptions = ({ home, heapMb, isBrief }: Settings) =>
  [
    `-Xms${heapMb}m`,
    `-Xmx${heapMb}m`,
    '-XX:+UseG1GC',
    ...(isBrief ? ['-XX:TieredStopAtLevel=1', '-XX:-AlwaysPreTouch'] : []),
    '-XX:G1ReservePercent=25',
    '-XX:InitiatingHeapOccupancyPercent=30',
    '-Djava.io.tmpdir=${OPENSEARCH_TMPDIR}',
    `-XX:ErrorFile=${join(home, 'logs', 'hs_err_pid%p.log')}`,
    '18-:-Djava.security.manager=allow',
    '20-:--add-modules=jdk.incubator.vector',
    '-Djava.util.concurrent.ForkJoinPool.common.threadFactory=org.opensearch.secure_sm.SecuredForkJoinWorkerThreadFactory',
    '',
  ].join('\n')

const logToConsole = `status = error
appender.console.type = Console
appender.console.name = console
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = [%d{ISO8601}][%-5p][%-25c{1.}] %marker%m%n
rootLogger.level = info
rootLogger.appenderRef.console.ref = console
`

/** How much memory our own server may take for itself. */
export function heapMbFrom({ OPENSEARCH_HEAP_MB: text }: Record<string, string | undefined>): number {
  if (!text) return 512
  const heapMb = Number(text)
  if (Number.isInteger(heapMb) && heapMb >= 128 && heapMb <= 31_744) return heapMb
  throw new CannotStart(`OPENSEARCH_HEAP_MB=${text} cannot be: give whole megabytes from 128 to 31744.`)
}
