import { Remark } from './bits'
import { Page } from './page'

type Props = { title: string; help: string; refusal: string }

/** A page that shows nothing of what was asked, and says why. */
export function RefusedPage({ refusal, ...page }: Props) {
  return (
    <Page {...page}>
      <Remark>{refusal}</Remark>
    </Page>
  )
}
