import { mailboxOf } from '@/app/(portal)/_voicemail/place'
import { VoicemailScreen } from '@/app/(portal)/_voicemail/screen'
import { viewer } from '@/lib/auth/viewer'

export default async function PersonVoicemail({ params }: { params: Promise<{ id: string }> }) {
  const someone = await viewer()
  return <VoicemailScreen held={await mailboxOf(someone, (await params).id)} />
}
