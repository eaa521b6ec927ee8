package entente.dossier.font;

/** A font that the program ships; its licence, the SIL Open Font License, lies beside it. */
public enum Face {
    REGULAR("noto-serif-regular"),
    BOLD("noto-serif-bold"),
    ITALIC("noto-serif-italic"),
    LAO("noto-serif-lao-regular"),
    LAO_BOLD("noto-serif-lao-bold");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** The file beside this class. */
    public String file() {
        return file + ".ttf";
    }

    public boolean lao() {
        return this == LAO || this == LAO_BOLD;
    }

    /** The same look in Lao letters; they lean nowhere. */
    Face forLao() {
        return this == BOLD || this == LAO_BOLD ? LAO_BOLD : LAO;
    }
}
