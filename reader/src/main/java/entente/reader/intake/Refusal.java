package entente.reader.intake;

/**
 * Why bytes cannot be read as a report; the sentences stand in {@code messages_*.properties} under
 * {@code refusal.NAME}.
 */
public enum Refusal {
    EMPTY,
    ENCRYPTED,
    DAMAGED,
    UNPACKS_TOO_LARGE,
    PICTURES_ONLY,
    NOTHING_INSIDE,
    TOO_DEEP,
    TOO_LARGE,
    BINARY,
    BROKEN_ENCODING,
    UNSUPPORTED_TYPE,
    UNSUPPORTED_LANGUAGE
}
