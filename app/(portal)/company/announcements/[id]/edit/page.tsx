import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { askedKind } from '@/app/(portal)/company/_services/asked'
import { Player } from '@/lib/audio/ui/player'
import { findAnnouncement, missingFiles } from '@/lib/services/announcements/queries'
import { listUses } from '@/lib/services/queries'
import { Page } from '@/lib/ui/page'
import { Uses } from '../../../_services/uses'
import { saveSoundFile } from '../../actions'
import { AnnouncementForm } from '../../form'

export default async function EditAnnouncement({ params }: { params: Promise<{ id: string }> }) {
  const { company } = await askedKind('announcements')
  const announcement = await findAnnouncement(company, (await params).id)
  if (!announcement) notFound()
  const { id, name, durationMs } = announcement
  const [say, company_, uses, missing] = await Promise.all([
    getTranslations('announcements'),
    getTranslations('company'),
    listUses(company, [id]),
    missingFiles(company, [announcement]),
  ])
  const crumbs = [
    { href: '/company', label: company_('title') },
    { href: '/company/announcements', label: say('title') },
  ]
  return (
    <Page crumbs={crumbs} help="announcements" title={say('editTitle', { name })}>
      <dl className="facts">
        <dt>{say('now')}</dt>
        <dd>
          <Player
            durationMs={durationMs}
            missing={missing.has(id)}
            name={name}
            src={`/company/announcements/${id}/audio`}
          />
        </dd>
        <dt>{say('usedBy')}</dt>
        <dd>
          <Uses uses={uses.get(id) ?? []} />
        </dd>
      </dl>
      <AnnouncementForm action={saveSoundFile.bind(null, id)} announcement={announcement} />
      <p>
        <a href={`/company/announcements/delete?id=${id}`}>{say('removeNamed', { name })}</a>
      </p>
    </Page>
  )
}
