import { mailboxOfService } from '@/app/(portal)/_voicemail/place'
import { VoicemailScreen } from '@/app/(portal)/_voicemail/screen'

type Props = { params: Promise<{ service: string; id: string }> }

export default async function ServiceVoicemail({ params }: Props) {
  return <VoicemailScreen held={await mailboxOfService(await params)} />
}
