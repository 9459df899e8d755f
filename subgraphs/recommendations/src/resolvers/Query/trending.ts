import type { QueryResolvers } from '../../generated.ts'
import { howMany } from '../first.ts'

export const trending: QueryResolvers['trending'] = (_, args, { recommend }) => recommend.trending(howMany(args))
