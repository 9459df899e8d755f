import { z } from 'zod'

const optional = z
  .string()
  .optional()
  .transform((value) => value || null)

/** Who and what exists from the first start on; all optional. */
export const usersEnv = { ADMIN_EMAIL: optional, ADMIN_PASSWORD: optional, PARTNER_DEMO_KEY: optional }

export type UsersConfig = z.infer<z.ZodObject<typeof usersEnv>>
