import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'

/** Every part of a message, those inside branches and tags too. */
function partsOf(elements: MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap(element => {
    if (element.type === TYPE.plural || element.type === TYPE.select)
      return [element, ...Object.values(element.options).flatMap(option => partsOf(option.value))]
    return element.type === TYPE.tag ? [element, ...partsOf(element.children)] : [element]
  })
}

/** The names of the values a message takes, each once, in order. */
export function argumentsOf(message: string): string[] {
  const taking = [TYPE.argument, TYPE.number, TYPE.date, TYPE.time, TYPE.plural, TYPE.select, TYPE.tag]
  const names = partsOf(parse(message)).flatMap(part =>
    taking.includes(part.type) && 'value' in part ? [String(part.value)] : [],
  )
  return [...new Set(names)].sort()
}

/** The forms of each plural of a message: `[['one', 'other']]`. */
export function pluralsOf(message: string): string[][] {
  return partsOf(parse(message)).flatMap(part =>
    part.type === TYPE.plural && part.pluralType === 'cardinal' ? [Object.keys(part.options)] : [],
  )
}
