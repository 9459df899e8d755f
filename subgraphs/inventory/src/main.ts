import { serve } from '@shop/kit/serve'
import { inventory } from './subgraph.ts'

await serve(inventory, process.env)
