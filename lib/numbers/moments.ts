/** When a call centre plays something that one of its numbers may replace (field reference 11). */
export const moments = ['entrance', 'comfort', 'music', 'whisper'] as const
export type Moment = (typeof moments)[number]
