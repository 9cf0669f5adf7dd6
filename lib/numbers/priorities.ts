/** The priorities of a call centre's numbers, from the highest (field reference 11). */
export const priorities = ['0', '1', '2', '3'] as const
export const LOWEST_PRIORITY = 3
