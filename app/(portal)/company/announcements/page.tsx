import { getLocale, getTranslations } from 'next-intl/server'
import { askedKind } from '@/app/(portal)/company/_services/asked'
import { quota } from '@/lib/audio/limits'
import { sizeText } from '@/lib/audio/size'
import { usedSpace } from '@/lib/audio/store'
import { listAnnouncements, missingFiles } from '@/lib/services/announcements/queries'
import { listUses } from '@/lib/services/queries'
import { Empty, Figures } from '@/lib/ui/bits'
import { Page } from '@/lib/ui/page'
import { AnnouncementTable } from './table'

export default async function Announcements() {
  const { company } = await askedKind('announcements')
  const [say, company_, locale, all, used] = await Promise.all([
    getTranslations('announcements'),
    getTranslations('company'),
    getLocale(),
    listAnnouncements(company),
    usedSpace(company),
  ])
  const [uses, missing] = await Promise.all([
    listUses(
      company,
      all.map(({ id }) => id),
    ),
    missingFiles(company, all),
  ])
  const add = (
    <a className="button" href="/company/announcements/new">
      {say('add')}
    </a>
  )
  const space = say('quotaValue', { used: sizeText(used.bytes, locale), most: sizeText(quota.bytes, locale) })
  const files = say('quotaFiles', { files: used.files, most: quota.files })
  return (
    <Page
      actions={add}
      crumbs={[{ href: '/company', label: company_('title') }]}
      help="announcements"
      lead={say('lead')}
      title={say('title')}
      wide
    >
      {all.length ? (
        <form action="/company/announcements/delete" className="stack">
          <AnnouncementTable all={all} missing={missing} uses={uses} />
          <button className="button quiet" type="submit">
            {say('removeChosen')}
          </button>
        </form>
      ) : (
        <Empty action={add} title={say('emptyTitle')}>
          {say('emptyLead')}
        </Empty>
      )}
      <Figures items={[{ label: say('quota'), value: space, hint: files }]} />
    </Page>
  )
}
