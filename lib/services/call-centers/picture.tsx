import { pointedWords } from '../pointed-words'
import type { Stored } from '../service'
import type { Showing } from '../showing'
import { Line } from '../ui/line'
import { useWords } from '../words-of'
import { Agents } from './agents'
import { Now } from './now'
import type { CallCenter } from './schema'

/** What a call meets in a call centre, in the order of its rules (field reference 4.5). */
export function Picture({ stored: { id, values }, showing }: { stored: Stored<CallCenter>; showing: Showing }) {
  const say = useWords('call-centers')
  const schedule = (id: string | null) => showing.things.find(one => one.id === id)?.name ?? say('noChoice')
  const does = (action: string, to: CallCenter['nightTo']) =>
    action === 'transfer'
      ? say('picture.transfer', { to: pointedWords(to, showing) })
      : say(`options.strandedAction.${action}`)
  const stations = [
    values.holidayAction !== 'none' && {
      key: 'holiday',
      text: say('picture.holiday', { schedule: schedule(values.holidaySchedule) }),
      note: does(values.holidayAction, values.holidayTo),
    },
    values.nightForce && {
      key: 'nightForce',
      text: say('picture.nightForced'),
      note: does(values.nightAction, values.nightTo),
    },
    !values.nightForce &&
      values.nightAction !== 'none' && {
        key: 'night',
        text: say('picture.night', { schedule: schedule(values.nightSchedule) }),
        note: does(values.nightAction, values.nightTo),
      },
    values.forced && { key: 'forced', text: say('picture.forced'), note: does('transfer', values.forcedTo) },
    { key: 'stranded', text: say('picture.stranded'), note: does(values.strandedAction, values.strandedTo) },
    {
      key: 'full',
      text: say('picture.full', { length: values.queueLength }),
      note: does(values.overflowAction, values.overflowTo),
    },
    values.entrance && { key: 'entrance', text: say('picture.entrance') },
    {
      key: 'agents',
      text: say('picture.agents', { count: values.agents.length }),
      note: say(`options.policy.${values.policy}`),
    },
    values.comfort && { key: 'comfort', text: say('picture.comfort', { seconds: values.comfortSeconds }) },
    values.bounce && {
      key: 'bounce',
      text: say('picture.bounce', { rings: values.bounceRings }),
      note: values.bounceTo ? does('transfer', values.bounceTo) : say('picture.first'),
    },
    values.overflowByTime && {
      key: 'time',
      text: say('picture.overflow', { seconds: values.overflowSeconds }),
      note: does(values.overflowAction, values.overflowTo),
      end: true,
    },
  ]
  return (
    <>
      <Line lead={say('picture.lead')} stations={stations.filter(station => station !== false)} />
      <Agents company={showing.company} queueId={id} />
      <Now company={showing.company} queueId={id} />
    </>
  )
}
