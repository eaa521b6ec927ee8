package entente.documents.word;

import entente.documents.xml.Xml;
import javax.xml.stream.XMLStreamReader;

/** What WordprocessingML's elements are told by: ISO/IEC 29500 part 1, transitional or strict. */
final class Words {
    private Words() {}

    /** Whether the element is WordprocessingML's own; drawings and formulas use the same names. */
    static boolean isOwn(XMLStreamReader reader) {
        return Xml.isOf(reader, "wordprocessingml/2006/main", "wordprocessingml/main");
    }

    /** The element's {@code val} attribute; empty where there is none. */
    static String value(XMLStreamReader reader) {
        return Xml.attribute(reader, "val");
    }

    /** A switch such as {@code <w:vanish/>}: on, unless it says that it is off. */
    static boolean isOn(XMLStreamReader reader) {
        String value = value(reader);
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
