import { references } from '../../words'

/** How many announcements are played in a row (field reference 11). */
const most = 4
export const played = () => references('announcements', most)
