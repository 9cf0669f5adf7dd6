import { env } from '@/lib/env'
import { tags } from '@/lib/i18n/tags'
import { formatPhone } from '@/lib/numbers/format'
import type { Letter } from './letter'

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)
}

/** The address a letter's link leads to: from the configured base address and nothing else. */
function address(path: string): string {
  return new URL(path, env().BASE_URL).href
}

function contactLine(letter: Letter): string {
  const { PROVIDER_NAME, PROVIDER_PHONE, PROVIDER_EMAIL } = env()
  return `${PROVIDER_NAME} · ${formatPhone(PROVIDER_PHONE, tags[letter.locale])} · ${PROVIDER_EMAIL}`
}

/** The letter as plain text. */
export function textOf(letter: Letter): string {
  const link = letter.link ? [`${letter.link.label}\n${address(letter.link.path)}`] : []
  return [...letter.paragraphs, ...link, ...(letter.after ?? []), '--', letter.reason, contactLine(letter)].join('\n\n')
}

/** The letter as HTML that every mail program shows: no script, no picture, no outside resource. */
export function htmlOf(letter: Letter): string {
  const { PROVIDER_NAME, PROVIDER_ACCENT } = env()
  const sentence = (text: string) => `<p style="margin:0 0 16px">${escaped(text)}</p>`
  const button = letter.link
    ? `<p style="margin:24px 0"><a href="${escaped(address(letter.link.path))}" style="display:inline-block;padding:12px 20px;border-radius:4px;background:${PROVIDER_ACCENT};color:#fff;text-decoration:none;font-weight:600">${escaped(letter.link.label)}</a></p><p style="margin:0 0 16px;font-size:13px;color:#555;word-break:break-all">${escaped(address(letter.link.path))}</p>`
    : ''
  return `<!doctype html><html lang="${tags[letter.locale]}"><head><meta charset="utf-8"><title>${escaped(letter.subject)}</title></head>
<body style="margin:0;padding:24px;background:#fff;color:#1c1f23;font:16px/1.5 'Segoe UI',Helvetica,Arial,sans-serif"><div style="max-width:560px;margin:0 auto">
<p style="margin:0 0 24px;font-weight:700;color:${PROVIDER_ACCENT}">${escaped(PROVIDER_NAME)}</p>
${letter.paragraphs.map(sentence).join('')}${button}${(letter.after ?? []).map(sentence).join('')}
<hr style="border:0;border-top:1px solid #ddd;margin:24px 0"><p style="font-size:13px;color:#555">${escaped(letter.reason)}<br>${escaped(contactLine(letter))}</p>
</div></body></html>`
}
