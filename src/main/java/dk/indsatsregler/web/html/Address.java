package dk.indsatsregler.web.html;

import java.util.Locale;

/**
 * A page's stable address: what it is about, never something about a child.
 *
 * @param folder what kind of page, e.g. {@code regel}; empty for those there is one of
 * @param name which, in letters any file system can write, e.g. {@code NP-K1}
 * @param anchor the place on it; empty for its top
 */
public record Address(String folder, String name, String anchor) {

    /** The first page. */
    public static final Address START = new Address("", "index", "");

    /** A page there is one of. */
    public static Address page(String name) {
        return new Address("", name, "");
    }

    /** A page of its kind. */
    public static Address of(String folder, String name) {
        return new Address(folder, slug(name), "");
    }

    /** A place on the page. */
    public Address at(String place) {
        return new Address(folder, name, place);
    }

    /** Without the place: the page itself. */
    public Address whole() {
        return anchor.isEmpty() ? this : at("");
    }

    /** Folder and name: {@code regel/NP-K1}. */
    public String path() {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    /** A name in the letters of file names: {@code kommunal/aarhus} is {@code kommunal.aarhus}, {@code Årsag} is {@code Aarsag}. */
    static String slug(String name) {
        String plain = name.replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("Æ", "Ae")
                .replace("Ø", "Oe")
                .replace("Å", "Aa")
                .replace('/', '.')
                .replaceAll("[^A-Za-z0-9._-]+", "-")
                .replaceAll("^[-.]+|[-.]+$", "");
        return plain.isEmpty() ? "x" : plain;
    }

    /** As a file system that does not tell capitals apart sees it. */
    public String folded() {
        return path().toLowerCase(Locale.ROOT);
    }
}
