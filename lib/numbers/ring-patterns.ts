/** How a phone rings, so that people hear which number or service is called (field reference 2). */
export const ringPatterns = ['normal', 'longLong', 'shortShortLong', 'shortLongShort'] as const
