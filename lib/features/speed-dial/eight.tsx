import { useTranslations } from 'next-intl'
import { feature, type Initial } from '../feature'
import { DialFields, dials, dialsOf, storedDials } from './dials'

const codes = ['2', '3', '4', '5', '6', '7', '8', '9']

/** Eight numbers behind the digits 2 to 9. */
export const speedDial8 = feature({
  name: 'speed-dial-8',
  schema: dials(codes.length),
  stored: ({ dials }) => storedDials(dials, /^[2-9]$/),
  sentence: line => {
    const count = dialsOf(line, 1).length
    return { key: 'on', params: { count }, tone: count ? 'good' : 'off' }
  },
  initial: (line, text) => {
    const initial: Initial = {}
    for (const [at, code] of codes.entries()) {
      initial[`dials.${at}.code`] = code
      initial[`dials.${at}.to`] = text(line.links.get(`speed-dial.${code}`))
      initial[`dials.${at}.description`] = line.dials.find(dial => dial.code === code)?.description
    }
    return initial
  },
  Fields,
})

function Fields() {
  const say = useTranslations('features.speed-dial-8')
  return (
    <>
      <p className="hint">{say('hint')}</p>
      {codes.map((code, at) => (
        <DialFields at={at} code={code} key={code} />
      ))}
    </>
  )
}
