import { z } from 'zod'

const secret = z.string().min(32, 'must be at least 32 characters long; make one with: openssl rand -base64 48')
const address = z.url({ protocol: /^https?$/, error: 'must be an address that starts with http:// or https://' })
const port = z.coerce.number('must be a port number').int().min(0).max(65535)

function isZone(name: string) {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

const schema = z
  .object({
    DATA_DIR: z.string().default('./data'),
    PORT: port.default(3000),
    BASE_URL: address.optional(),
    AUTH_SECRET: secret,
    PEPPER: secret,
    TIME_ZONE: z.string().refine(isZone, 'must be a zone such as America/Toronto').default('America/Toronto'),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
    /** How many proxies of ours stand in front: the caller's address is read that far from the end of X-Forwarded-For. */
    TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
    /** What one person may save in a minute. */
    WRITES_PER_MINUTE: z.coerce.number().int().min(1).max(10_000).default(60),
    /** Megabytes free on the disk of DATA_DIR under which nothing more is saved: a full disk cannot even delete. */
    LEAST_FREE_MB: z.coerce.number().int().min(0).max(1_000_000).default(500),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must look like smtp://user:password@host:587' }).optional(),
    MAIL_FROM: z.email('must be an e-mail address').default('portail@voix-boreale.example'),
    /** Where phones register, and the realm of their passwords. */
    SIP_DOMAIN: z.hostname('must be a host name').default('sip.voix-boreale.example'),
    OIDC_ISSUER: address.optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    /** The provider's account page, where people who came from it go back to. */
    OIDC_ACCOUNT_URL: address.optional(),
    PROVIDER_NAME: z.string().max(60).default('Voix Boréale'),
    /** As invoices must show them; lines of the address are separated by semicolons. */
    PROVIDER_LEGAL_NAME: z.string().max(80).default('Voix Boréale inc.'),
    PROVIDER_ADDRESS: z.string().max(200).default('1200, rue Saint-Jean; Québec (Québec) G1R 1S9'),
    PROVIDER_ACCENT: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #0b5c6b')
      .default('#0b5c6b'),
    PROVIDER_PHONE: z.string().default('+18885550142'),
    PROVIDER_EMAIL: z.email('must be an e-mail address').default('soutien@voix-boreale.example'),
    PROVIDER_HOURS_FR: z.string().default('tous les jours, 24 heures sur 24'),
    PROVIDER_HOURS_EN: z.string().default('every day, around the clock'),
    PROVIDER_TICKETS: address.default('https://soutien.voix-boreale.example/'),
    PROVIDER_STATUS: address.default('https://etat.voix-boreale.example/'),
    PROVIDER_PRIVACY_OFFICER: z.string().default('Nadia Cloutier, vie-privee@voix-boreale.example'),
  })
  .superRefine((values, context) => {
    const oidc = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const
    if (!oidc.some(name => values[name])) return
    for (const name of oidc) {
      if (!values[name])
        context.addIssue({ code: 'custom', path: [name], message: 'is needed with the other OIDC_ ones' })
    }
  })
  .transform(values => ({ ...values, BASE_URL: new URL(values.BASE_URL ?? `http://localhost:${values.PORT}`).origin }))

export type Environment = z.infer<typeof schema>

/** The environment as read and checked; throws one Error whose message says, a line each, what is wrong with which variable. */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const read = schema.safeParse(given)
  if (read.success) return read.data
  const lines = read.error.issues.map(issue => {
    const name = String(issue.path[0])
    return `  ${name} ${given[name] === undefined && issue.code !== 'custom' ? 'is missing' : issue.message}`
  })
  throw new Error(`The portal cannot start with this environment (see .env.example):\n${lines.join('\n')}`)
}

let known: Environment | undefined

/** This process's environment, checked once. */
export function env(): Environment {
  known ??= readEnvironment(process.env)
  return known
}
