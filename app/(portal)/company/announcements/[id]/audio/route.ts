import { notFound } from 'next/navigation'
import { askedKind } from '@/app/(portal)/company/_services/asked'
import { serveAudio } from '@/lib/audio/serve'
import { findAnnouncement } from '@/lib/services/announcements/queries'

/** An administrator: the sound of one of the company's announcements. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { company } = await askedKind('announcements')
  const announcement = await findAnnouncement(company, (await params).id)
  if (!announcement) notFound()
  const { soundId, name } = announcement
  return serveAudio(request, { companyId: company.id, fileId: soundId, name })
}
