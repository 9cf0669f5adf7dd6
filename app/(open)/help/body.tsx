/** The text of a section: paragraphs, and lists of steps. */
export function Body({ body }: { body: (string | string[])[] }) {
  return body.map(part =>
    typeof part === 'string' ? (
      <p key={part}>{part}</p>
    ) : (
      <ol key={part[0]}>
        {part.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    ),
  )
}
