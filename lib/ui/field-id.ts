/** The id of a field's control: what the summary links to. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll('.', '-')}`
}
