package entente.dossier.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of the document's structure (ISO 32000-1, 14.7 and 14.8), in the order in which it is
 * read. It has either parts or text of its own.
 */
final class Tag {
    private final String type;
    private final String language;
    private final String description;
    private final List<Tag> parts = new ArrayList<>();
    private boolean dropped;

    private Tag(String type, String language, String description) {
        this.type = type;
        this.language = language;
        this.description = description;
    }

    static Tag root() {
        return new Tag("Document", "", "");
    }

    /** A part of this, behind those that it has. */
    Tag add(String type) {
        return add(type, "", "");
    }

    /**
     * @param language BCP 47; empty for that of the whole
     * @param description of what is drawn; empty for text
     */
    Tag add(String type, @Nullable String language, String description) {
        Tag part = new Tag(type, language == null ? "" : language, description);
        parts.add(part);
        return part;
    }

    /** Nothing of it is shown. */
    void drop() {
        dropped = true;
    }

    boolean isDropped() {
        return dropped;
    }

    String type() {
        return type;
    }

    String language() {
        return language;
    }

    String description() {
        return description;
    }

    List<Tag> parts() {
        return parts;
    }
}
