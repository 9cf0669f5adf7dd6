import QRCode from 'qrcode'
import { provisionAddress } from './provision'

/** A phone's configuration address and, as an SVG picture in a data address, its QR code. */
export async function addressAndCode(secret: string, file: string): Promise<{ address: string; picture: string }> {
  const address = provisionAddress(secret, file)
  const svg = await QRCode.toString(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' })
  return { address, picture: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` }
}
