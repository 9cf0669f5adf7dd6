import { pdfAnswer } from '../../pdf-answer'

/** The PDF of the invoice chosen in the drop-down. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  return pdfAnswer(searchParams.get('id') ?? '', searchParams.get('language'))
}
