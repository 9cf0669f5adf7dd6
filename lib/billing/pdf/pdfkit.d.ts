import 'pdfkit'

/** What pdfkit 0.20 takes and its types do not say. */
declare global {
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      scope?: 'Column' | 'Row'
    }
  }
}
