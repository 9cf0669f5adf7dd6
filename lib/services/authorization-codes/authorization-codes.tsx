import type { Problems } from '@/lib/forms/problems'
import { TextField } from '@/lib/ui/text-field'
import type { Service, Stored } from '../service'
import type { Showing } from '../showing'
import { useServiceFields } from '../ui/fields'
import { newCode } from './hash'
import { codeProblem, findDigits } from './queries'
import { type AuthorizationCode, kept } from './schema'
import { codeSettings } from './settings'

/** Authorization codes (guide 6.8, field reference 15). The name is the description; the digits are shown only while they are chosen. */
export const authorizationCodes: Service<AuthorizationCode> = {
  ...kept,
  fresh: async companyId => ({ code: newCode(await findDigits(companyId)) }),
  columns: [{ key: 'code', cell: () => '••••' }],
  Fields,
  Picture,
  settings: codeSettings as Service,
  clash,
}

async function clash(companyId: string, values: AuthorizationCode, id?: string): Promise<Problems> {
  if (values.code === null) return id ? {} : { code: { key: 'required' } }
  const problem = await codeProblem(companyId, values.code, Date.now())
  return problem ? { code: problem } : {}
}

function Fields({ showing, id }: { showing: Showing; id?: string }) {
  const { say, name } = useServiceFields('authorization-codes', showing, id)
  return (
    <>
      {name()}
      <TextField
        autoComplete="off"
        hint={say(id ? 'hints.codeAgain' : 'hints.codeNew')}
        inputMode="numeric"
        label={say('fields.code')}
        maxLength={14}
        name="code"
        optional={Boolean(id)}
        required={!id}
        size="medium"
      />
    </>
  )
}

function Picture({ showing }: { stored: Stored<AuthorizationCode>; showing: Showing }) {
  const { say } = useServiceFields('authorization-codes', showing)
  return <p>{say('picture.lead')}</p>
}
