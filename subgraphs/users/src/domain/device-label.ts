import { isPlainText } from './text.ts'

export type DeviceLabelInvalid = { code: 'DeviceLabelInvalid'; message: string; path: string[] }

const lengthMax = 100

/** An empty label is none. */
export const cleanDeviceLabel = (label: string | null | undefined): string | null => label?.trim() || null

/** What keeps a clean label from being accepted, if anything. */
export const wrongDeviceLabel = (label: string | null): DeviceLabelInvalid | null =>
  label === null || isPlainText(label, { max: lengthMax })
    ? null
    : {
        code: 'DeviceLabelInvalid',
        message: `A device label has at most ${lengthMax} characters.`,
        path: ['deviceLabel'],
      }
