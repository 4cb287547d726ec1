package dk.indsatsregler.cli.terminal;

import dk.indsatsregler.rulefile.problem.Danish;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** For people, for programs, for tools that show problems where they stand, for a spreadsheet, for a calendar, or to be printed. */
public enum Format {
    TEKST,
    JSON,
    SARIF,
    CSV,
    ICS,
    HTML,
    WORD;

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads one of those a command can give. */
    private abstract static class OneOf implements ITypeConverter<Format> {

        private final List<Format> choices;

        OneOf(Format... choices) {
            this.choices = List.of(choices);
        }

        @Override
        public final Format convert(String value) {
            return choices.stream()
                    .filter(format -> format.word().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new ArgumentErrors.Wrong("skal være "
                            + Danish.either(choices.stream().map(Format::word).toList()) + "."));
        }
    }

    /** Reads {@code tekst} or {@code json}. */
    public static final class Result extends OneOf {
        public Result() {
            super(TEKST, JSON);
        }
    }

    /** Reads {@code tekst}, {@code json} or {@code sarif}. */
    public static final class Report extends OneOf {
        public Report() {
            super(TEKST, JSON, SARIF);
        }
    }

    /** Reads {@code tekst}, {@code json} or {@code csv}. */
    public static final class Table extends OneOf {
        public Table() {
            super(TEKST, JSON, CSV);
        }
    }

    /** Reads {@code tekst}, {@code json} or {@code ics}. */
    public static final class Calendar extends OneOf {
        public Calendar() {
            super(TEKST, JSON, ICS);
        }
    }

    /** Reads {@code tekst}, {@code html} or {@code word}. */
    public static final class Document extends OneOf {
        public Document() {
            super(TEKST, HTML, WORD);
        }
    }
}
