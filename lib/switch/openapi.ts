import { z } from 'zod'
import { callsAnswered, callsAsked, nextStepAnswered, nextStepAsked, refused, secretAnswered } from './words'

const schema = (word: z.ZodType) => ({
  'application/json': { schema: z.toJSONSchema(word, { target: 'draft-2020-12' }) },
})
const refusals = (...statuses: number[]) =>
  Object.fromEntries(statuses.map(status => [status, { description: 'Refused', content: schema(refused) }]))

/** The switch's contract as OpenAPI 3.1, from the same words that read and write it. */
export function openApi(address: string) {
  return {
    openapi: '3.1.0',
    info: { title: 'Voice portal: what a switch asks and tells', version: '1' },
    servers: [{ url: address }],
    security: [{ key: [] }],
    components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
    paths: {
      '/api/switch/next-step': {
        post: {
          summary: 'Where does this call go next?',
          requestBody: { required: true, content: schema(nextStepAsked) },
          responses: {
            200: { description: 'The next step', content: schema(nextStepAnswered) },
            ...refusals(400, 401, 404, 409, 422),
          },
        },
      },
      '/api/switch/secret': {
        get: {
          summary: 'What to check the registration of a line against (HA1, RFC 7616)',
          parameters: [{ name: 'line', in: 'query', required: true, schema: { type: 'string' } }],
          responses: { 200: { description: 'The line', content: schema(secretAnswered) }, ...refusals(401, 404) },
        },
      },
      '/api/switch/sounds/{id}': {
        get: {
          summary: 'The sound of an `announcement` that an answer said to play',
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
            { name: 'If-None-Match', in: 'header', schema: { type: 'string' } },
          ],
          responses: {
            200: {
              description: 'Mono 16-bit PCM WAVE at 8,000 or 16,000 Hz',
              headers: { ETag: { schema: { type: 'string' } } },
              content: { 'audio/wav': { schema: { type: 'string', format: 'binary' } } },
            },
            304: { description: 'The switch has this sound' },
            ...refusals(401, 404),
          },
        },
      },
      '/api/switch/calls': {
        post: {
          summary: 'Finished calls, for the call records; idempotent by call',
          requestBody: { required: true, content: schema(callsAsked) },
          responses: {
            200: { description: 'What was recorded', content: schema(callsAnswered) },
            ...refusals(400, 401, 422),
          },
        },
      },
    },
  }
}
