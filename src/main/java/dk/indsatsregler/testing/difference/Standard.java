package dk.indsatsregler.testing.difference;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regel;
import java.util.Locale;

/** How a sentence names what the replaced rule says. */
final class Standard {

    private final String name;
    private final String mark;

    Standard(Regel replaced) {
        boolean local = replaced.placering().lag() > 0 || replaced.grundlag() == Grundlag.KOMMUNAL;
        name = local ? "den regel, den erstatter, siger" : "nationalt standard er";
        mark = replaced.grundlag().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@code grænsen er 8; nationalt standard er 10, lokalt valg}. */
    String instead(String now, String before) {
        return now + "; " + name + " " + before + ", " + mark;
    }

    /** The same without the mark, where the mark says nothing. */
    String bare(String now, String before) {
        return now + "; " + name + " " + before;
    }
}
