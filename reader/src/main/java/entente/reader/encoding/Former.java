package entente.reader.encoding;

import java.nio.charset.Charset;
import java.text.Normalizer;

/** The encodings that are known. They are told from each other by trying. */
enum Former {
    /** Vietnamese of Windows: tones as combining marks. */
    WINDOWS_1258("Windows-1258") {
        @Override
        String decode(String text) {
            String parted = new String(text.getBytes(LATIN), Charset.forName("windows-1258"));
            return Normalizer.normalize(parted, Normalizer.Form.NFC);
        }
    },
    TCVN3("TCVN3 (ABC)") {
        @Override
        String decode(String text) {
            return Capitals.restored(text, Tables.TCVN3.decode(text));
        }
    },
    VNI("VNI") {
        @Override
        String decode(String text) {
            return Tables.VNI.decode(text);
        }
    },
    VIQR("VIQR") {
        @Override
        String decode(String text) {
            return Tables.VIQR.decode(Stops.escaped(text, Tables.VIQR)).replace("\uE000", "");
        }
    },
    LAO("Lao ASCII (Saysettha)") {
        @Override
        String decode(String text) {
            return Tables.LAO.decode(text);
        }
    };

    /** What the bytes of all but VIQR are shown in by who does not know better. */
    static final Charset LATIN = Charset.forName("windows-1252");

    private final String name;

    Former(String name) {
        this.name = name;
    }

    /** As people know it. */
    String known() {
        return name;
    }

    /** The text that the signs stand for, composed (NFC). */
    abstract String decode(String text);

    /** Loaded when the first old text comes. */
    private static final class Tables {
        static final Table TCVN3 = new Table("tcvn3.tsv");
        static final Table VNI = new Table("vni.tsv");
        static final Table VIQR = new Table("viqr.tsv");
        static final Table LAO = new Table("lao-ascii.tsv");
    }
}
