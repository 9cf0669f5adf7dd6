'use client'

/** The last resort, when even the frame of the pages failed: both languages, because the reader's is not known here. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="fr-CA">
      <body>
        <main>
          <h1>Un problème est survenu</h1>
          <p>Le portail ne peut pas répondre pour l’instant. Réessayez dans un moment.</p>
          <div lang="en-CA">
            <h2>Something went wrong</h2>
            <p>The portal cannot answer right now. Try again in a moment.</p>
          </div>
          {error.digest ? <p>{error.digest}</p> : null}
          <a href="/">Portail voix</a>
        </main>
      </body>
    </html>
  )
}
