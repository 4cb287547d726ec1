package dk.indsatsregler.cli;

import picocli.CommandLine.ITypeConverter;

/** For people, or for programs. */
enum Format {
    TEKST,
    JSON;

    /** Reads {@code tekst} or {@code json}. */
    static final class Reader implements ITypeConverter<Format> {

        @Override
        public Format convert(String value) {
            return switch (value) {
                case "tekst" -> TEKST;
                case "json" -> JSON;
                default -> throw new ArgumentErrors.Wrong("skal være tekst eller json.");
            };
        }
    }
}
