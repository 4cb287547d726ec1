package dk.indsatsregler.overview;

import dk.indsatsregler.Svar;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vaerdi;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.overview.Overview.Entry;
import dk.indsatsregler.overview.Overview.Note;
import dk.indsatsregler.overview.Overview.Row;
import dk.indsatsregler.vocabulary.PlainDanish;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The values what is shown rests on, with unit and day: a row for each fact. */
final class FactsUsed {

    private static final int MOST_UNREAD = 8;

    private FactsUsed() {}

    /**
     * The rows.
     *
     * @param shown ids of the outcomes on the page
     * @param running all in one text, to save lines?
     */
    static List<Entry> of(Vurdering assessment, Collection<String> shown, boolean running) {
        Map<String, Vaerdi> byPath = new LinkedHashMap<>();
        assessment.oplysninger().forEach(v -> byPath.put(v.sti(), v));
        Set<String> read = new LinkedHashSet<>();
        for (Udfald outcome : Overviews.outcomes(assessment)) {
            if ((outcome.erOpfyldt() && shown.contains(outcome.id())) || answers(assessment, outcome)) {
                read.addAll(assessment.læst(outcome.id()).værdier());
            }
        }
        List.copyOf(read).forEach(path -> {
            Vaerdi value = byPath.get(path);
            if (value != null) {
                read.addAll(value.af());
            }
        });
        Map<String, List<String>> byFact = new LinkedHashMap<>();
        LocalDate date = assessment.hoved().vurderingsdato();
        byPath.forEach((path, value) -> {
            if (read.contains(path)) {
                String day = value.dato() == null || value.dato().equals(date)
                        ? ""
                        : " (" + PlainDanish.day(value.dato()) + ")";
                byFact.computeIfAbsent(fact(path), f -> new ArrayList<>()).add(named(path, value) + day);
            }
        });
        if (running && !byFact.isEmpty()) {
            return List.of(new Note(byFact.entrySet().stream()
                    .map(e -> e.getKey() + ": " + String.join("; ", e.getValue()) + ".")
                    .collect(Collectors.joining(" "))));
        }
        List<Entry> rows = new ArrayList<>();
        byFact.forEach((fact, values) -> rows.add(new Row(fact, String.join("; ", values) + ".")));
        return rows;
    }

    /** What is told and no rule in use reads, in one line by fact; none when everything is read. */
    static List<Entry> unread(Vurdering assessment) {
        List<String> fields = assessment.ulæsteFelter();
        if (fields.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> byFact = new LinkedHashMap<>();
        fields.stream()
                .limit(MOST_UNREAD)
                .forEach(path -> byFact.computeIfAbsent(fact(path), f -> new ArrayList<>())
                        .add(OutcomeWords.field(path)));
        int more = fields.size() - MOST_UNREAD;
        return List.of(new Note("Oplyst, men ikke læst af nogen regel her: "
                + byFact.entrySet().stream()
                        .map(e -> e.getKey() + " (" + String.join(", ", e.getValue()) + ")")
                        .collect(Collectors.joining("; "))
                + (more > 0 ? "; og " + more + " felter mere" : "")
                + ". Det siger intet om barnet; er det ikke til andet, kan det udelades."));
    }

    // «skoledage: 60», not «skoledage: 60 skoledage».
    private static String named(String path, Vaerdi value) {
        if (!path.contains(".")) {
            return "antal: " + value.tekst();
        }
        String label = OutcomeWords.field(path);
        String unit = " " + value.enhed();
        boolean said = !value.enhed().isEmpty()
                && label.endsWith(value.enhed())
                && value.tekst().endsWith(unit);
        return label + ": "
                + (said ? value.tekst().substring(0, value.tekst().length() - unit.length()) : value.tekst());
    }

    private static boolean answers(Vurdering assessment, Udfald outcome) {
        return assessment.svar().stream()
                .map(Svar::punkter)
                .flatMap(List::stream)
                .anyMatch(point -> point.regler().contains(outcome.id()));
    }

    /** {@code Foraelder[mor].sektor} is of «Forælder mor». */
    private static String fact(String path) {
        String whole = path.contains("]") ? path.substring(0, path.indexOf(']')) : path.split("\\.", 2)[0];
        int id = whole.indexOf('[');
        return id < 0
                ? OutcomeWords.capital(OutcomeWords.fact(whole))
                : OutcomeWords.capital(OutcomeWords.fact(whole.substring(0, id))) + " " + whole.substring(id + 1);
    }
}
