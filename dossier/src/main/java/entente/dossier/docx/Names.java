package entente.dossier.docx;

/** Namespaces and types of Office Open XML. */
final class Names {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String WP =
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /** Pictures as SVG beside their PNG (MS-ODRAWXML, 2.2.3.2). */
    static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

    static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    static final String WORD_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private Names() {}
}
