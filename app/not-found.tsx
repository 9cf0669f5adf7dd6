import { Footer } from './_shell/footer'
import { PublicHeader } from './_shell/header'
import { Missing } from './_shell/missing'
import { Skip } from './_shell/skip'

export default function NotFound() {
  return (
    <>
      <Skip />
      <PublicHeader />
      <main id="main" tabIndex={-1}>
        <Missing />
      </main>
      <Footer />
    </>
  )
}
