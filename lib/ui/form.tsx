import 'server-only'
import { newId } from '@/db/id'
import { type FormProps, PostingForm } from './posting-form'

/**
 * A form that works with and without script: what was typed stays, a summary on top, a sentence at each field. Each is born with
 * a key of its own, by which the same form posted twice is carried out once (lib/auth/posted).
 */
export function Form(props: FormProps) {
  return <PostingForm {...props} once={newId()} />
}
