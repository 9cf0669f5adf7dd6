import { listCompanyChoices } from '@/lib/contacts/queries'
import { DestinationList } from '@/lib/destinations/list'
import { initialOf } from '@/lib/services/initial'
import type { Service, Values } from '@/lib/services/service'
import type { Showing } from '@/lib/services/showing'
import { Form } from '@/lib/ui/form'
import { saveService } from '../[service]/actions'

type Props = {
  service: Service
  /** The address the form belongs to: a kind of service, and `new`, `settings` or an id. */
  kind: string
  place: string
  id?: string
  values: Values
  version?: number
  showing: Showing
  cancel: string
}

/** The form of a service or of its settings. */
export async function ServiceForm({ service, kind, place, id, values, version, showing, cancel }: Props) {
  const { Fields } = service
  return (
    <Form
      action={saveService.bind(null, kind, place)}
      cancel={cancel}
      initial={initialOf(service, values, showing)}
      version={version}
    >
      <Fields id={id} showing={showing} />
      <DestinationList contacts={await listCompanyChoices(showing.company)} entries={showing.callables} />
    </Form>
  )
}
