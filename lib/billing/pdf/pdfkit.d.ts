import 'pdfkit'

/** What pdfkit 0.20 has and its types do not say. */
declare global {
  namespace PDFKit {
    interface PDFPage {
      structParentTreeKey: number
    }
    interface PDFDocument {
      _fontFamilies: Record<string, { layoutCache: object }>
    }
    interface PDFKitReference {
      end(chunk?: unknown): void
    }
  }
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      scope?: 'Column' | 'Row'
    }
    interface PDFMarking {
      getStructParentTree(): { get(key: number): unknown; add(key: number, value: unknown): void }
    }
  }
}
