import { describe, expect, it } from 'vitest'
import { javaIn } from './java.ts'

const said = (specification: string) =>
  [
    'Property settings:',
    '    java.home = /usr/lib/jvm/java-17-openjdk-amd64',
    '    java.runtime.version = 17.0.15+6-Debian-1deb12u1',
    `    java.specification.version = ${specification}`,
    '    java.vm.specification.version = 99',
    '',
  ].join('\n')

describe('what a Java says of itself', () => {
  it.each([
    ['17', 17],
    ['1.8', 8],
  ])('%s is major %i', (specification, major) => {
    expect(javaIn(said(specification))).toEqual({ home: '/usr/lib/jvm/java-17-openjdk-amd64', major })
  })

  it('is no Java when it says nothing of the kind', () => {
    expect(javaIn('The operation couldn’t be completed. Unable to locate a Java Runtime.')).toBeUndefined()
  })
})
