import { useTranslations } from 'next-intl'
import { type PhoneWord, phoneWords } from '../question'

/** What one phone does, if not what the others do. */
export function PhoneChoice({ name, label, value }: { name: string; label: string; value?: PhoneWord }) {
  const say = useTranslations('whatIf.one')
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select defaultValue={value ?? ''} id={name} name={name}>
        <option value="">{say('same')}</option>
        {phoneWords.map(word => (
          <option key={word} value={word}>
            {say(word)}
          </option>
        ))}
      </select>
    </div>
  )
}
