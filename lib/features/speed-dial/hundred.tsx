import { useTranslations } from 'next-intl'
import { type FieldsProps, feature, type Initial } from '../feature'
import { DialFields, dials, dialsOf, storedDials } from './dials'

/** Empty rows offered after those in use; saving offers as many again. */
const more = 5
const most = 100

/** A hundred numbers behind # and two digits. */
export const speedDial100 = feature({
  name: 'speed-dial-100',
  schema: dials(most + more),
  stored: ({ dials }) => storedDials(dials, /^\d{2}$/),
  sentence: line => {
    const count = dialsOf(line, 2).length
    return { key: 'on', params: { count }, tone: count ? 'good' : 'off' }
  },
  initial: (line, text) => {
    const initial: Initial = {}
    for (const [at, { code, description }] of dialsOf(line, 2).entries()) {
      initial[`dials.${at}.code`] = code
      initial[`dials.${at}.to`] = text(line.links.get(`speed-dial.${code}`))
      initial[`dials.${at}.description`] = description
    }
    return initial
  },
  Fields,
})

function Fields({ line }: FieldsProps) {
  const say = useTranslations('features.speed-dial-100')
  const places = Array.from({ length: Math.min(most, dialsOf(line, 2).length + more) }, (_, at) => at)
  return (
    <>
      <p className="hint">{say('hint')}</p>
      {places.map(at => (
        <DialFields at={at} key={at} />
      ))}
    </>
  )
}
