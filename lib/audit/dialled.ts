/** The address in the history of what was changed by a code at a phone: it has none. */
export const dialledAddress = 'phone'
