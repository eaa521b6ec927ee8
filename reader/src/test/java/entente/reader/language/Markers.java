package entente.reader.language;

/** The functions that words in {@code markers.tsv} may have; each is one rule's. */
final class Markers {
    private Markers() {}

    static String[] functions() {
        return new String[] {
            "joint",
            "before-field",
            "foreign",
            "before-office",
            "hold",
            "field",
            "post-nominal",
            "body",
            "body-of",
            "respective",
            "province",
            "local-office",
            "plural:minister",
            "plural:deputy-minister",
            "plural:director-general",
            "plural:counterpart",
            "reason",
            "repeated",
            "field-of",
            "field-verb",
            "headline-verb",
            "multilateral-text",
            "event-of",
            "event-name",
            "company",
            "resume",
            "other-body",
            "talks-noun",
            "signed",
            "said-before",
            "first-or-last",
            "mechanism-noun",
            "tasks",
            "behalf",
            "departs-for",
            "backs",
            "of-defence",
            "beside",
            "tells-pledge",
            "pledge-of",
            "pluperfect",
            "reports",
            "to-build",
            "relative",
            "institution",
            "holds-chair",
            "skill",
            "site",
            "own-body",
            "experience",
            "years-of",
            "ministry",
            "chaired-body"
        };
    }
}
