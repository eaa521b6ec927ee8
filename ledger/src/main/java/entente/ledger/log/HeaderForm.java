package entente.ledger.log;

import entente.ledger.Malformed;
import entente.ledger.json.Json;
import entente.ledger.json.JsonNull;
import entente.ledger.json.JsonObject;
import entente.ledger.merkle.Hash;
import entente.ledger.merkle.TreeHead;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A header as JSON. All keys always stand, with null for none, so that there is one form. */
final class HeaderForm {
    private static final List<String> KEYS =
            List.of(
                    "author",
                    "body",
                    "charter",
                    "index",
                    "kind",
                    "origin",
                    "previous",
                    "seen",
                    "version");
    private static final List<String> DEED_KEYS =
            Stream.concat(KEYS.stream(), Stream.of("deed")).sorted().toList();
    private static final List<String> SEEN_KEYS = List.of("root", "size");

    private HeaderForm() {}

    static JsonObject write(Header header) {
        KeyId author = header.author();
        JsonObject.Builder object = JsonObject.with();
        if (header.deed() != null) {
            object.put("deed", header.deed());
        }
        return object.put("author", author == null ? null : author.hash().hex())
                .put("body", header.body().hex())
                .put("charter", hex(header.charter()))
                .put("index", header.index())
                .put("kind", header.kind())
                .put("origin", header.origin().text())
                .put("previous", hex(header.previous()))
                .put("seen", seen(header.seen()))
                .put("version", header.version())
                .object();
    }

    private static @Nullable String hex(@Nullable Hash hash) {
        return hash == null ? null : hash.hex();
    }

    private static Json seen(@Nullable TreeHead seen) {
        return seen == null
                ? JsonNull.NULL
                : JsonObject.with()
                        .put("root", seen.root().hex())
                        .put("size", seen.size())
                        .object();
    }

    static Header read(Json json) {
        if (!(json instanceof JsonObject object)) {
            throw new Malformed(
                    "The header is %s, not an object. Maybe it is a body.".formatted(json.what()));
        }
        // Before the keys: a newer version may have others, and that is the better thing to say.
        long version = object.integer("version");
        if (version != Header.VERSION && version != Header.DEED_VERSION) {
            throw new Malformed(
                    "The header's version (%d) is not %d or %d. Maybe a newer program wrote it."
                            .formatted(version, Header.VERSION, Header.DEED_VERSION));
        }
        return read(object.havingExactly(version == Header.VERSION ? KEYS : DEED_KEYS));
    }

    private static Header read(JsonObject object) {
        Hash author = hashOrNull(object, "author");
        Header header =
                new Header(
                        Origin.parse(object.string("origin")),
                        object.integer("index"),
                        hashOrNull(object, "previous"),
                        seenOrNull(object.objectOrNull("seen")),
                        author == null ? null : new KeyId(author),
                        object.string("kind"),
                        Hash.parseHex(object.string("body")),
                        object.get("deed") == null ? null : object.object("deed"));
        if (!Objects.equals(hashOrNull(object, "charter"), header.charter())) {
            throw new Malformed(
                    "The charter of entry %d is not that of its origin. Maybe two relations were mixed up."
                            .formatted(header.index()));
        }
        return header;
    }

    private static @Nullable Hash hashOrNull(JsonObject object, String key) {
        String hex = object.stringOrNull(key);
        return hex == null ? null : Hash.parseHex(hex);
    }

    private static @Nullable TreeHead seenOrNull(@Nullable JsonObject seen) {
        return seen == null
                ? null
                : new TreeHead(
                        seen.havingExactly(SEEN_KEYS).integer("size"),
                        Hash.parseHex(seen.string("root")));
    }
}
