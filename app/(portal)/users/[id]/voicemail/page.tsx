import { VoicemailScreen } from '@/app/(portal)/_voicemail/screen'
import { viewer } from '@/lib/auth/viewer'

export default async function PersonVoicemail({ params }: { params: Promise<{ id: string }> }) {
  const someone = await viewer()
  return <VoicemailScreen personId={(await params).id} viewer={someone} />
}
