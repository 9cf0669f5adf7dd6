/** What asking for a configuration address answers: told once, or why there is none. */
export type SecretState = { address?: string; picture?: string; missing?: boolean }
