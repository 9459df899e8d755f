import { serve } from '@shop/kit/serve'
import { recommendations } from './subgraph.ts'

await serve(recommendations, process.env)
