import type { ServerResponse } from 'node:http'

const kept = globalThis as typeof globalThis & { portalAnswers?: Map<string, ServerResponse> }
kept.portalAnswers ??= new Map()

/** The answers under way by the name their request carries (X-Request): one map for all the bundles that Next makes. */
export const answers: Map<string, ServerResponse> = kept.portalAnswers
