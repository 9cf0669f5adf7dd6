import { pdfAnswer } from '../../../pdf-answer'

export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return pdfAnswer((await params).id, new URL(request.url).searchParams.get('language'))
}
