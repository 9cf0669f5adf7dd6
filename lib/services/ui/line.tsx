type Station = { key: string; text: string; note?: string; end?: boolean }

/** What happens to a call, one station after the other. */
export function Line({ lead, stations }: { lead: string; stations: Station[] }) {
  return (
    <>
      <p>{lead}</p>
      <ol className="line">
        {stations.map(({ key, text, note, end }) => (
          <li className={end ? 'end' : undefined} key={key}>
            {text}
            {note ? <small>{note}</small> : null}
          </li>
        ))}
      </ol>
    </>
  )
}
