import { z } from 'zod'

const optional = z
  .string()
  .optional()
  .transform((value) => value || null)

/** Settings of users beside those of every part. */
export const usersEnv = {
  /** Keys the hashes by which e-mail addresses are found; with another one nobody can sign in. */
  FIELD_LOOKUP_KEY: z.string().min(16),
  /** Who and what exists from the first start on. */
  ADMIN_EMAIL: optional,
  ADMIN_PASSWORD: optional,
  PARTNER_DEMO_KEY: optional,
  /** Wrong tries to sign in that one address has in five minutes, at whatever accounts. */
  SIGN_INS_WRONG_PER_ADDRESS: z.coerce.number().int().min(1).default(100),
}

export type UsersConfig = z.infer<z.ZodObject<typeof usersEnv>>
