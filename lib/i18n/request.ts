import { getRequestConfig } from 'next-intl/server'
import { currentLocale } from './locale'
import { messagesOf } from './messages'
import { tags } from './tags'

export default getRequestConfig(async () => {
  const locale = await currentLocale()
  return { locale: tags[locale], messages: messagesOf(locale), timeZone: 'America/Toronto' }
})
