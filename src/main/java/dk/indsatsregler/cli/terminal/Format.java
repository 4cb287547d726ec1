package dk.indsatsregler.cli.terminal;

import picocli.CommandLine.ITypeConverter;

/** For people, or for programs. */
public enum Format {
    TEKST,
    JSON;

    /** Reads {@code tekst} or {@code json}. */
    public static final class Reader implements ITypeConverter<Format> {

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
