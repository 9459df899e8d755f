import { describe, expect, it } from 'vitest'
import { expectNothingFrom } from './finding.ts'
import { isTest, typescript } from './repository.ts'
import { fileSizes, mostAreSmall, sizedFiles, sizedFunctions } from './sizes.ts'

const files = typescript()
const splitFile = 'Give the second idea in it a file of its own.'
const splitFunction = 'Name a step of it and let it be a function.'

describe('sizes', () => {
  it('keep every file within 400 lines', () => expectNothingFrom(fileSizes(files)))
  it('keep nine files in ten under 200 lines', () =>
    expectNothingFrom(mostAreSmall(sizedFiles(files), { share: 0.9, below: 200, what: 'files', cure: splitFile })))
  it('keep half of the files under 60 lines', () =>
    expectNothingFrom(mostAreSmall(sizedFiles(files), { share: 0.5, below: 60, what: 'files', cure: splitFile })))
  it('keep nine functions in ten under 30 lines', () => {
    const functions = sizedFunctions(files.filter(({ path }) => !isTest(path)))
    expectNothingFrom(mostAreSmall(functions, { share: 0.9, below: 30, what: 'functions', cure: splitFunction }))
  }, 30_000)
})

describe('the rules about sizes', () => {
  const lines = (count: number) => 'x\n'.repeat(count)

  it('count lines', () => {
    expect(fileSizes([{ path: 'a.ts', text: lines(400) }])).toEqual([])
    expect(fileSizes([{ path: 'a.ts', text: lines(401) }])).toMatchObject([{ path: 'a.ts', line: 401 }])
  })

  it('name the biggest ones that are too many', () => {
    const sized = sizedFiles([10, 10, 300, 250].map((count, index) => ({ path: `${index}.ts`, text: lines(count) })))

    expect(mostAreSmall(sized, { share: 0.75, below: 200, what: 'files', cure: '' }).map(({ path }) => path)).toEqual([
      '2.ts',
    ])
    expect(mostAreSmall(sized, { share: 0.5, below: 200, what: 'files', cure: '' })).toEqual([])
  })

  it('measure functions of every kind', () => {
    const text = 'function a() {\n\n}\nconst b = () => {\n}\nconst c = { d() { return 1 } }\n'

    expect(sizedFunctions([{ path: 'a.ts', text }]).map(({ line, size }) => [line, size])).toEqual([
      [1, 3],
      [4, 2],
      [6, 1],
    ])
  })
})
