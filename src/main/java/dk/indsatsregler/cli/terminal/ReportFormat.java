package dk.indsatsregler.cli.terminal;

import picocli.CommandLine.ITypeConverter;

/** For people, for programs, or for tools that show problems where they stand. */
public enum ReportFormat {
    TEKST,
    JSON,
    SARIF;

    /** Reads {@code tekst}, {@code json} or {@code sarif}. */
    public static final class Reader implements ITypeConverter<ReportFormat> {

        @Override
        public ReportFormat convert(String value) {
            return switch (value) {
                case "tekst" -> TEKST;
                case "json" -> JSON;
                case "sarif" -> SARIF;
                default -> throw new ArgumentErrors.Wrong("skal være tekst, json eller sarif.");
            };
        }
    }
}
