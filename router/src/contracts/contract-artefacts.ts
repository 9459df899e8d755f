import { buildSchema } from 'graphql'
import { createArtefacts } from '../operations/artefacts.ts'
import type { Artefact, ArtefactOptions, MakeArtefact } from '../operations/artefact.ts'
import type { ContractName } from './client-contract.ts'

/** What each contract shows, as SDL; a graph without one shows everybody all of it. */
export type ContractTexts = ReadonlyMap<ContractName, string>

/** The operation of this name in a document of a client that has this contract, or none. */
export type MakeContractArtefact = (
  text: string,
  operationName: string | undefined,
  contract?: ContractName | null,
) => Artefact

/** Judges each document by what its client sees: what is not there is not valid, as if it had never been. */
export const contractArtefacts = (texts: ContractTexts, options: ArtefactOptions): MakeContractArtefact => {
  const whole = createArtefacts(options)
  const known = new Map<ContractName, MakeArtefact>()
  const makerFor = (contract: ContractName, text: string): MakeArtefact => {
    const found = known.get(contract)
    if (found) return found
    const make = createArtefacts({ ...options, schema: buildSchema(text, { assumeValid: true, noLocation: true }) })
    known.set(contract, make)
    return make
  }
  return (text, operationName, contract) => {
    const shown = contract ? texts.get(contract) : undefined
    const make = contract && shown !== undefined ? makerFor(contract, shown) : whole
    return make(text, operationName)
  }
}
