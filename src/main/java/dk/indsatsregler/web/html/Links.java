package dk.indsatsregler.web.html;

/** How one page reaches another, from where it stands. */
@FunctionalInterface
public interface Links {

    /** The address to write in a link. */
    String to(Address page);

    /** In a folder of files: relative, so that it can be moved, zipped and opened without a server. */
    static Links files(Address from) {
        String up = from.folder().isEmpty() ? "" : "../";
        return to -> up + to.path() + (to.name().contains(".") && to.folder().isEmpty() ? "" : ".html") + anchor(to);
    }

    /** On a server. */
    static Links served() {
        return to -> (to.whole().equals(Address.START) ? "/" : "/" + to.path()) + anchor(to);
    }

    private static String anchor(Address to) {
        return to.anchor().isEmpty() ? "" : "#" + to.anchor();
    }
}
