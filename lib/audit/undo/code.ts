import { authorizationCodes } from '@/lib/services/authorization-codes/authorization-codes'
import type { Service } from '@/lib/services/service'
import { undoService } from './service'
import type { Told, Way } from './undoable'

/** The description of an authorization code. Of the digits only a hash is kept: nobody can bring earlier ones back. */
export function undoCode(entry: Told): Way {
  return entry.after?.code ? 'secret' : undoService(authorizationCodes as Service, entry)
}
