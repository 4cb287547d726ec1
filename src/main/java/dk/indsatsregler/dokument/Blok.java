package dk.indsatsregler.dokument;

import java.util.List;

/** A part of a {@link Dokument}. Contains facts of the case where the document does: show it, do not log it. */
public sealed interface Blok {

    /**
     * The heading of what follows.
     *
     * @param niveau 1 for a part of the document, 2 within a part
     * @param tekst the heading
     */
    record Overskrift(int niveau, String tekst) implements Blok {
        @Override
        public String toString() {
            return "Overskrift[…]";
        }
    }

    /** A paragraph in the library's own words. */
    record Afsnit(String tekst) implements Blok {
        @Override
        public String toString() {
            return "Afsnit[…]";
        }
    }

    /**
     * The words of a rule or its source, as they stand there.
     *
     * @param tekst the words
     * @param kilde where they are from
     */
    record Citat(String tekst, String kilde) implements Blok {

        /** The words in quotation marks; those that quote others already are as they are. */
        public String iAnførselstegn() {
            return tekst.contains("«") ? tekst : "«" + tekst + "»";
        }

        @Override
        public String toString() {
            return "Citat[…]";
        }
    }

    /** Points, one for each line. */
    record Liste(List<String> punkter) implements Blok {
        public Liste {
            punkter = List.copyOf(punkter);
        }

        @Override
        public String toString() {
            return "Liste[…]";
        }
    }

    /**
     * A table.
     *
     * @param hoved the columns' names
     * @param rækker the rows, each with a cell for every column
     */
    record Tabel(List<String> hoved, List<List<String>> rækker) implements Blok {

        /**
         * @throws IllegalArgumentException if a row has another number of cells than there are columns
         */
        public Tabel {
            hoved = List.copyOf(hoved);
            rækker = rækker.stream().map(List::copyOf).toList();
            for (List<String> række : rækker) {
                if (række.size() != hoved.size()) {
                    throw new IllegalArgumentException("a row of " + række.size() + " cells under " + hoved.size());
                }
            }
        }

        @Override
        public String toString() {
            return "Tabel[…]";
        }
    }

    /**
     * An empty place: what only a person can write.
     *
     * @param navn what is to be written there
     */
    record Tomt(String navn) implements Blok {}
}
