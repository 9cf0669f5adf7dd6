import { useTranslations } from 'next-intl'

/** The title of a page before signing in. */
export function DoorTitle({ title }: { title: string }) {
  return <title>{`${title} - ${useTranslations('ui')('product')}`}</title>
}
