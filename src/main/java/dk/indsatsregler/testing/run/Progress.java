package dk.indsatsregler.testing.run;

/** Told how far work is. One that throws ends it. */
@FunctionalInterface
public interface Progress {

    /** For those who do not ask. */
    Progress NONE = (done, all) -> {};

    /** So many are done, of all. */
    void reached(int done, int all);
}
