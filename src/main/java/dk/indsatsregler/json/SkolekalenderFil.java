package dk.indsatsregler.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dk.indsatsregler.Skolekalender;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a municipality's school calendar. As JSON: the days it covers, and the days off.
 *
 * <pre>{@code
 * {"fra": "2025-08-11", "til": "2026-06-26", "skolefri": [{"fra": "2025-10-11", "til": "2025-10-19"}]}
 * }</pre>
 *
 * <p>Or an iCalendar file (RFC 5545) of whole-day events, each a period off; it covers the days from the first event's first day to the
 * last event's last. That needs {@code net.sf.biweekly:biweekly}, which is optional.
 */
public final class SkolekalenderFil {

    private static final int MAX_BYTES = 1 << 20;
    static final int MAX_DAYS = 3660;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .configure(JsonFactory.Feature.USE_THREAD_LOCAL_FOR_BUFFER_RECYCLING, false) // as NodeParser
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private SkolekalenderFil() {}

    /** A calendar that cannot be used; says why in Danish, and never repeats the file's text. */
    public static final class Ubrugelig extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Ubrugelig(String why) {
            super("Skolekalenderen kan ikke bruges: " + why);
        }
    }

    /**
     * Reads a file.
     *
     * @throws Ubrugelig if it is not such a calendar, or a day in it cannot be right
     */
    public static Skolekalender læs(Path fil) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(fil)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        }
        if (bytes.length > MAX_BYTES) {
            throw new Ubrugelig("filen er over 1 MB.");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (bare.stripLeading().startsWith("BEGIN:VCALENDAR")) {
            return ics(bare.stripLeading());
        }
        return json(bare);
    }

    private static Skolekalender ics(String text) throws IOException {
        try {
            return SchoolHolidays.read(text);
        } catch (NoClassDefFoundError e) {
            throw new Ubrugelig(
                    "en ics-fil læses med net.sf.biweekly:biweekly, som ikke er her. Brug JSON med fra, til og skolefri.");
        }
    }

    private static Skolekalender json(String text) throws IOException {
        LocalDate from = null;
        LocalDate to = null;
        NavigableSet<LocalDate> off = new TreeSet<>();
        boolean told = false;
        try (JsonParser parser = FACTORY.createParser(text)) {
            expect(parser.nextToken() == JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "fra" -> from = day(parser);
                    case "til" -> to = day(parser);
                    case "skolefri" -> {
                        periods(parser, off);
                        told = true;
                    }
                    default -> throw new Ubrugelig("feltet kan kun være fra, til eller skolefri.");
                }
            }
            expect(parser.nextToken() == null);
        } catch (JsonProcessingException e) {
            throw new Ubrugelig("JSON kan ikke læses.");
        }
        if (!told) {
            throw new Ubrugelig("der står ikke, hvad der er skolefrit; er der intet, skrives \"skolefri\": [].");
        }
        return calendar(from, to, off);
    }

    private static void periods(JsonParser parser, NavigableSet<LocalDate> off) throws IOException {
        expect(parser.currentToken() == JsonToken.START_ARRAY);
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            LocalDate from = null;
            LocalDate to = null;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "fra" -> from = day(parser);
                    case "til" -> to = day(parser);
                    default -> throw new Ubrugelig("en skolefri periode har kun fra og til.");
                }
            }
            add(from, to == null ? from : to, off);
        }
        expect(parser.currentToken() == JsonToken.END_ARRAY);
    }

    private static void add(@Nullable LocalDate from, @Nullable LocalDate to, NavigableSet<LocalDate> off) {
        if (from == null
                || to == null
                || to.isBefore(from)
                || from.plusDays(MAX_DAYS).isBefore(to)) {
            throw new Ubrugelig("en skolefri periode skal have en første dag og en sidste dag, der ikke er før.");
        }
        from.datesUntil(to.plusDays(1)).forEach(off::add);
    }

    static Skolekalender calendar(@Nullable LocalDate from, @Nullable LocalDate to, NavigableSet<LocalDate> off) {
        if (from == null || to == null || to.isBefore(from)) {
            throw new Ubrugelig("den skal have en første dag (fra) og en sidste dag (til), der ikke er før.");
        } else if (from.plusDays(MAX_DAYS).isBefore(to)) {
            throw new Ubrugelig("den dækker over 10 år; er et årstal forkert?");
        } else if (!off.isEmpty() && (off.first().isBefore(from) || off.last().isAfter(to))) {
            throw new Ubrugelig(
                    "en skolefri dag ligger før dens første dag eller efter dens sidste; er et årstal forkert?");
        }
        return new Skolekalender(from, to, off);
    }

    private static LocalDate day(JsonParser parser) throws IOException {
        expect(parser.currentToken() == JsonToken.VALUE_STRING);
        try {
            return LocalDate.parse(parser.getText());
        } catch (DateTimeException e) {
            throw new Ubrugelig("en dag skrives som 2025-10-11.");
        }
    }

    private static void expect(boolean holds) {
        if (!holds) {
            throw new Ubrugelig("den skal være et JSON-objekt med fra, til og skolefri.");
        }
    }
}
