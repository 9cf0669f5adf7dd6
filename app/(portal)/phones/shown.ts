import { showMac } from '@/lib/phones/mac'
import type { Phone } from '@/lib/phones/queries'

/** A phone's values as its form shows them. */
export function shown({ name, model, mac, ownerId, serial, location }: Phone): Record<string, string> {
  return {
    name,
    model,
    mac: mac ? showMac(mac) : '',
    ownerId: ownerId ?? '',
    serial: serial ?? '',
    location: location ?? '',
  }
}
