import type { StockInputRefusal } from './corrections.ts'

export type SaleInput = {
  variantId: string
  unitsPerBuyer: number
  admittedMax: number
  admissionSeconds: number
  waitingMax: number
}

export type FlashSaleRunning = { code: 'FlashSaleRunning'; message: string; path: string[]; saleId: string }
export type FlashSaleNotFound = { code: 'FlashSaleNotFound'; message: string; path: string[] }

const limits = {
  unitsPerBuyer: [1, 1_000],
  admittedMax: [1, 100_000],
  admissionSeconds: [1, 3_600],
  waitingMax: [1, 1_000_000],
} as const

const fields = ['unitsPerBuyer', 'admittedMax', 'admissionSeconds', 'waitingMax'] as const

/** The first thing that is wrong with the rules of a sale, if any. */
export const wrongWithSale = (input: SaleInput): StockInputRefusal | null => {
  const wrong = fields.find((field) => input[field] < limits[field][0] || input[field] > limits[field][1])
  if (!wrong) return null
  const [min, max] = limits[wrong]
  return { code: 'InvalidStockInput', message: `Give ${min} to ${max}.`, path: [wrong] }
}

export const alreadyRunning = (saleId: string): FlashSaleRunning => ({
  code: 'FlashSaleRunning',
  message: 'This variant is on a flash sale already: end that one first.',
  path: ['variantId'],
  saleId,
})

export const noSuchSale: FlashSaleNotFound = {
  code: 'FlashSaleNotFound',
  message: 'There is no such flash sale.',
  path: ['saleId'],
}
