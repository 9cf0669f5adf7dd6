import { useTranslations } from 'next-intl'

export function Skip() {
  const say = useTranslations('shell')
  return (
    <a className="skip" href="#main">
      {say('skip')}
    </a>
  )
}
