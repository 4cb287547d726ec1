package dk.indsatsregler.rulefile.syntax;

/** Reading cannot go on here; the problem has been told. Never leaves the package. */
final class SyntaxStop extends Exception {

    private static final long serialVersionUID = 1L;

    SyntaxStop() {
        super(null, null, false, false);
    }
}
