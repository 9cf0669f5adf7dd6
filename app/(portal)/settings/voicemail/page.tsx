import { mailboxOf } from '@/app/(portal)/_voicemail/place'
import { VoicemailScreen } from '@/app/(portal)/_voicemail/screen'
import { viewer } from '@/lib/auth/viewer'

export default async function OwnVoicemail() {
  const someone = await viewer()
  return <VoicemailScreen held={await mailboxOf(someone, someone.person.id)} />
}
