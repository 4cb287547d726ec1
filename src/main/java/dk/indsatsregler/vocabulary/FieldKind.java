package dk.indsatsregler.vocabulary;

/** What a field holds, and so what it may be compared with. */
public enum FieldKind {
    /** Yes or no. Canonical value: {@link Boolean}. */
    BOOLEAN("ja/nej"),
    /** One of a fixed list. Canonical value: the enum constant. */
    ENUM("et valg fra en liste"),
    /** A number, perhaps known only as a range. Canonical value: {@link dk.indsatsregler.sag.Spaend}. */
    NUMBER("et tal"),
    /** A day. Canonical value: {@link java.time.LocalDate}. */
    DATE("en dato"),
    /** A day, or "has not happened". Canonical value: {@link dk.indsatsregler.sag.Haendelse}. */
    EVENT("en hændelsesdato"),
    /** A moment in Danish civil time; only deadlines count from it. Canonical value: {@link java.time.LocalDateTime}. */
    MOMENT("et tidspunkt"),
    /** An id of a rule or a group. Canonical value: {@link String}. */
    TEXT("et id");

    private final String danish;

    FieldKind(String danish) {
        this.danish = danish;
    }

    /** The kind in a Danish sentence: "feltet er …". */
    public String danish() {
        return danish;
    }

    /** Can two values be told smaller and larger? */
    public boolean ordered() {
        return this == NUMBER || this == DATE || this == EVENT;
    }
}
