import { featureOf } from '@/lib/features/registry'
import { undoActive, undoRole } from './account'
import { undoEmail } from './email'
import { undoEmergency } from './emergency'
import { undoFeature } from './feature'
import { undoLine } from './line'
import { undoAdded, undoRemoved } from './person'
import { undoProfile } from './profile'
import type { Told, Way, Ways } from './undoable'

/** The changes of a person, by action. */
export const peopleWays: Ways = {
  'people.activate': 'activated',
  'people.activation-mail': 'sent',
  'people.add': undoAdded,
  'people.email': undoEmail,
  'people.emergency-address': undoEmergency,
  'people.import': undoImported,
  'people.line': undoLine,
  'people.mac-link': 'sent',
  'people.profile': undoProfile,
  'people.remove': undoRemoved,
  'people.resume': undoActive,
  'people.role': undoRole,
  'people.suspend': undoActive,
}

/** A row of a file: somebody added or changed, or a forward that came with them. */
function undoImported(entry: Told): Way {
  const feature = featureOf(entry.kind)
  if (feature) return undoFeature(feature)
  return entry.before ? undoProfile(entry) : undoAdded
}
