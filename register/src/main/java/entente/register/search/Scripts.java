package entente.register.search;

import com.ibm.icu.lang.UScript;

/** Scripts that put no space between words, where any part of a line can be what is sought. */
final class Scripts {
    private Scripts() {}

    static boolean unspaced(int codePoint) {
        return codePoint >= 0x0E00
                && switch (UScript.getScript(codePoint)) {
                    case UScript.LAO,
                            UScript.THAI,
                            UScript.KHMER,
                            UScript.MYANMAR,
                            UScript.HAN,
                            UScript.HIRAGANA,
                            UScript.KATAKANA ->
                            true;
                    default -> false;
                };
    }
}
