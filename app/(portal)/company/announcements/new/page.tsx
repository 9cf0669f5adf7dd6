import { getTranslations } from 'next-intl/server'
import { askedKind } from '@/app/(portal)/company/_services/asked'
import { Page } from '@/lib/ui/page'
import { addSoundFile } from '../actions'
import { AnnouncementForm } from '../form'

export default async function NewAnnouncement() {
  await askedKind('announcements')
  const [say, company] = await Promise.all([getTranslations('announcements'), getTranslations('company')])
  const crumbs = [
    { href: '/company', label: company('title') },
    { href: '/company/announcements', label: say('title') },
  ]
  return (
    <Page crumbs={crumbs} help="announcements" title={say('addTitle')}>
      <AnnouncementForm action={addSoundFile} />
    </Page>
  )
}
