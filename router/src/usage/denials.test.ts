import { describe, expect, it } from 'vitest'
import { createDenials } from './denials.ts'

const at = new Date('2026-03-01T12:00:00Z')

describe('noting what was denied', () => {
  it('is a row for each person and thing, with the first request, and is forgotten once taken', () => {
    const denials = createDenials(() => at)

    denials.note('usr_1', 'Mutation.userRolesSet', 'req_1')
    denials.note('usr_1', 'Mutation.userRolesSet', 'req_2')
    denials.note('usr_2', 'Mutation.userRolesSet', 'req_3')

    const common = { subject: 'Mutation.userRolesSet', at: at.toISOString() }
    expect(denials.take()).toEqual([
      { actor: 'usr_1', times: 2, requestId: 'req_1', ...common },
      { actor: 'usr_2', times: 1, requestId: 'req_3', ...common },
    ])
    expect(denials.take()).toEqual([])
  })

  it('does not grow with many who try: those for whom there is no room share a row', () => {
    const denials = createDenials(() => at, 2)

    for (let guest = 0; guest < 50; guest += 1) denials.note(`gst_${guest}`, 'Mutation.userRolesSet', `req_${guest}`)

    expect(denials.take().map(({ actor, times }) => [actor, times])).toEqual([
      ['gst_0', 1],
      ['gst_1', 1],
      ['others', 48],
    ])
  })
})
