/**
 * npm run switch:key -- NAME            makes a key for a switch and prints it, once
 * npm run switch:key -- NAME --revoke   the switch is refused from now on
 * npm run switch:key                    lists the keys
 */
import { parseArgs } from 'node:util'
import { addSwitchKey, listSwitchKeys, revokeSwitchKey } from '@/lib/switch/store'
import { told } from './portal/told'

await told(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { revoke: { type: 'boolean' } } })
  const [name] = positionals
  if (!name) {
    for (const { name, createdAt, revokedAt } of await listSwitchKeys())
      console.log(`${name}: made ${date(createdAt)}${revokedAt ? `, revoked ${date(revokedAt)}` : ''}`)
    return
  }
  if (!values.revoke) console.log(`key: ${await addSwitchKey(name)}`)
  else if (await revokeSwitchKey(name)) console.log(`${name} is refused from now on`)
  else throw new Error(`There is no key in use named ${name}`)
})

function date(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
