package dk.indsatsregler.overview;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Status;
import dk.indsatsregler.Svar;
import dk.indsatsregler.Tjekpunkt;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Udfald.Konflikt;
import dk.indsatsregler.Udfald.Konflikt.Forrang;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.overview.Overview.Entry;
import dk.indsatsregler.overview.Overview.Item;
import dk.indsatsregler.overview.Overview.Kind;
import dk.indsatsregler.overview.Overview.Note;
import dk.indsatsregler.overview.Overview.Part;
import dk.indsatsregler.overview.Overview.Row;
import dk.indsatsregler.overview.Overview.Stance;
import dk.indsatsregler.vocabulary.PlainDanish;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays out the page of an assessment: the answers first, then what protects the child, then the other duties by law, then what else the law
 * says, what does not fit, and the rest by mark. Nothing local stands above law. Protection, duties by law and deadlines are never folded.
 */
public final class Overviews {

    private static final Set<Slags> STEPS = EnumSet.of(Slags.HØJST_TRIN, Slags.LØFT);
    private static final int HASH = 12;

    /** Two pages, about. */
    private static final int MOST_LINES = 108;

    /** How much is folded of what may be: never protection, a duty by law, a deadline or what must wait. */
    private enum Room {
        /** Nothing. */
        WHOLE(Integer.MAX_VALUE, Integer.MAX_VALUE),
        WIDE(8, 4),
        NARROW(3, 1),
        TIGHT(0, 0);

        private final int actions;
        private final int briefs;

        Room(int actions, int briefs) {
            this.actions = actions;
            this.briefs = briefs;
        }
    }

    private final Vurdering assessment;
    private final Room room;
    private final Outstanding outstanding;
    private final QuestionList questions;
    private final List<Udfald> open;
    private final Set<String> shown = new LinkedHashSet<>();
    private final List<Udfald> undecided = new ArrayList<>();
    private final Set<String> counted = new LinkedHashSet<>();
    private final List<Set<Grundlag>> footnotes = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    private Overviews(Vurdering assessment, Room room) {
        this.assessment = assessment;
        this.room = room;
        this.outstanding = new Outstanding(assessment);
        this.open = outcomes(assessment).stream().filter(this::mayBecomeADuty).toList();
        this.questions = new QuestionList(
                assessment,
                room == Room.TIGHT
                        ? open.stream().filter(Order::protects).toList()
                        : Stream.concat(
                                        open.stream(),
                                        outcomes(assessment).stream()
                                                .filter(u -> u.erOpfyldt() && Order.isLaw(u))
                                                .flatMap(u -> outstanding.openOf(u).stream()))
                                .toList(),
                room == Room.WHOLE,
                room == Room.TIGHT);
    }

    /** The outcomes; none when there is no assessment, which the page says instead. */
    static List<Udfald> outcomes(Vurdering assessment) {
        return assessment.ingenVurdering() == null ? assessment.udfald() : List.of();
    }

    /** What the page of an assessment shows; without outcomes when there is no assessment. */
    public static Overview of(Vurdering assessment) {
        Overview wide = new Overviews(assessment, Room.WIDE).lay();
        if (Length.of(wide) <= MOST_LINES) {
            return wide;
        }
        Overview narrow = new Overviews(assessment, Room.NARROW).lay();
        return Length.of(narrow) <= MOST_LINES ? narrow : new Overviews(assessment, Room.TIGHT).lay();
    }

    /** The same page with nothing folded. */
    public static Overview whole(Vurdering assessment) {
        return new Overviews(assessment, Room.WHOLE).lay();
    }

    private Overview lay() {
        outcomes(assessment).stream()
                .filter(u -> ScaleRows.tells(assessment, u))
                .filter(u -> !Order.aboutProtection(u) && !Order.isLaw(u))
                .forEach(u -> shown.add(u.id()));
        part(Kind.ANSWERS, answers());
        List<Tjekpunkt> checklist = assessment.tjekliste();
        checklist.stream()
                .filter(Tjekpunkt::erMålepunkt)
                .forEach(p -> shown.add(p.regel().id()));
        law();
        contradictions();
        rest();
        if (checklist.stream().anyMatch(Tjekpunkt::erMålepunkt)) {
            part(Kind.CHECKLIST, checklist.stream().map(this::checked).toList());
        }
        part(Kind.QUESTIONS, questions.entries(assessment, undecided));
        ScaleRows scales = new ScaleRows(assessment, questions::numbers, room == Room.WHOLE, room == Room.TIGHT);
        part(Kind.RULER, scales.ruler());
        part(Kind.LADDER, scales.ladder());
        part(Kind.OFFERS, scales.offers());
        List<Entry> facts = new ArrayList<>(FactsUsed.of(
                assessment,
                outcomes(assessment).stream()
                        .filter(this::isSaid)
                        .map(Udfald::id)
                        .collect(Collectors.toSet()),
                room == Room.TIGHT));
        facts.addAll(FactsUsed.unread(assessment));
        part(Kind.FACTS, facts);
        Map<String, List<String>> reservations = reserved();
        part(Kind.RESERVATIONS, rows(reservations));
        part(Kind.COUNTS, counts());
        Vurdering.Hoved head = assessment.hoved();
        return new Overview(
                head.sagId(),
                PlainDanish.day(head.vurderingsdato()),
                head.områder().stream().map(AreaNames::of).toList(),
                head.regelsæt().version() + ", SHA-256 "
                        + head.regelsæt().sha256().substring(0, HASH),
                alerts(reservations),
                parts,
                footnotes.stream().map(Overviews::footnote).toList());
    }

    private Row checked(Tjekpunkt point) {
        Regel rule = point.regel();
        String whose = point.type() == null ? "" : " (" + OutcomeWords.fact(point.type()) + " " + point.id() + ")";
        return new Row(
                point.svar().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                OutcomeWords.title(rule) + whose + ". " + assessment.henvisning(point),
                List.of(rule.id()));
    }

    private void part(Kind kind, List<? extends Entry> entries) {
        if (!entries.isEmpty()) {
            parts.add(new Part(kind, List.copyOf(entries)));
        }
    }

    // --- before everything

    private List<String> alerts(Map<String, List<String>> reservations) {
        List<String> alerts = new ArrayList<>(assessment.hoved().forbehold());
        boolean protection = parts.stream()
                .filter(p -> p.kind() == Kind.PROTECTION)
                .flatMap(p -> p.entries().stream())
                .anyMatch(e -> e instanceof Item item && item.stance() != Stance.OPEN);
        if (protection) {
            String contact = assessment.hoved().regelsæt().kontakt();
            alerts.add(
                    contact == null
                            ? "Haster det for barnet, så ring til kommunens døgnvagt."
                            : "Haster det for barnet: " + contact + ".");
        }
        String today = PlainDanish.day(assessment.hoved().vurderingsdato());
        reservations.keySet().stream()
                .flatMap(text -> Reservation.sentences(text).stream())
                .filter(sentence -> Reservation.isOfOneDay(sentence) && sentence.contains(today))
                .distinct()
                .forEach(alerts::add);
        return alerts;
    }

    // --- the answers

    private List<Entry> answers() {
        List<Entry> rows = new ArrayList<>();
        for (Svar answer : assessment.svar()) {
            List<String> lines = new ArrayList<>();
            for (Svar.Punkt point : answer.punkter()) {
                lines.add(point.tekst() + " · " + point.grundlag().name().replace('_', ' '));
            }
            if (answer.stand() != Svar.Stand.SVARET) {
                String words = new Svar(answer.område(), answer.stand(), List.of(), answer.mangler()).tekst();
                List<Integer> numbers = questions.numbers(answer.mangler());
                lines.add(
                        0,
                        numbers.isEmpty() ? words + "." : words + ": svar" + OutcomeWords.onQuestions(numbers) + ".");
            }
            for (int i = 0; i < lines.size(); i++) {
                rows.add(new Row(i == 0 ? AreaNames.of(answer.område()) : "", lines.get(i)));
            }
        }
        return rows;
    }

    // --- what the law says

    private boolean mayBecomeADuty(Udfald outcome) {
        Slags kind = outcome.regel().slags();
        return outcome.status() == Status.UAFKLARET
                && Order.isLaw(outcome)
                && (kind == Slags.PLIGT || kind == Slags.SPÆRRER || kind == Slags.UDESTÅR)
                && assessment.mangler().stream().anyMatch(m -> m.afgør().contains(outcome.id()))
                && (kind != Slags.UDESTÅR || standsAlone(outcome))
                && (kind != Slags.SPÆRRER || Order.protects(outcome) || somethingWaitsFor(outcome));
    }

    private boolean somethingWaitsFor(Udfald block) {
        return outcomes(assessment).stream()
                .anyMatch(u -> u.erOpfyldt()
                        && u.spærring() != null
                        && u.spærring().af().contains(block.id()));
    }

    // What is outstanding of a duty is told with it.
    private boolean standsAlone(Udfald outstandingOutcome) {
        return outcomes(assessment).stream()
                .noneMatch(u -> outstandingOutcome.regel().forudsætter().contains(u.id())
                        && u.regel().slags() == Slags.PLIGT);
    }

    private void law() {
        List<Entry> protection = new ArrayList<>(items(met(u -> Order.protects(u) && Order.isDuty(u), Order.byLaw())));
        protection.addAll(maybe(Order::protects));
        part(Kind.PROTECTION, protection);
        part(Kind.DEADLINES, DeadlineRows.of(assessment.frister()));
        List<Entry> duties = new ArrayList<>(items(met(Order::isDuty, Order.byLaw())));
        duties.addAll(undecided(duties.isEmpty()));
        part(Kind.DUTIES, duties);
        List<Udfald> others = chosen(
                u -> u.erOpfyldt()
                        && Order.isLaw(u)
                        && !STEPS.contains(u.regel().slags()),
                Order.byLaw());
        List<Entry> law =
                new ArrayList<>(items(others.stream().filter(u -> !isBrief(u)).toList()));
        law.addAll(brief(others.stream().filter(this::isBrief).toList()));
        part(Kind.LAW, law);
    }

    /** Those met and not done, and with each what is outstanding of it. */
    private List<Udfald> met(Predicate<Udfald> which, Comparator<Udfald> order) {
        List<Udfald> candidates = outcomes(assessment).stream()
                .filter(u -> u.erOpfyldt() && !outstanding.isDone(u) && which.test(u))
                .toList();
        Set<String> told = candidates.stream()
                .flatMap(u -> outstanding.of(u).stream())
                .map(Udfald::id)
                .collect(Collectors.toSet());
        shown.addAll(told);
        return chosen(candidates::contains, order);
    }

    private List<Udfald> chosen(Predicate<Udfald> which, Comparator<Udfald> order) {
        List<Udfald> chosen = outcomes(assessment).stream()
                .filter(u -> !shown.contains(u.id()) && u.regel().slags() != Slags.MODSTRID)
                .filter(which)
                .sorted(order) // stable: ties keep rule order
                .toList();
        chosen.forEach(u -> shown.add(u.id()));
        return chosen;
    }

    /** Those that wait for the same questions together; and what may turn out to be missing in one. */
    private List<Item> maybe(Predicate<Udfald> which) {
        Map<List<Object>, List<Udfald>> together = new LinkedHashMap<>();
        open.stream()
                .filter(which)
                .sorted(Order.byLaw())
                .forEach(u -> together.computeIfAbsent(
                                u.regel().slags() == Slags.UDESTÅR || !Order.protects(u)
                                        ? List.of(maybe(u.regel().slags()), note(u.regel()))
                                        : List.of(u.regel().slags(), note(u.regel()), questions.numbers(u)),
                                k -> new ArrayList<>())
                        .add(u));
        return together.values().stream().map(this::maybe).toList();
    }

    /** The duties questions decide stand with their questions; here only where to find them. */
    private List<Entry> undecided(boolean alone) {
        List<Udfald> later = new ArrayList<>();
        open.stream()
                .filter(u -> !Order.protects(u) && !shown.contains(u.id()))
                .sorted(Order.byLaw())
                .forEach(u -> (questions.numbers(u).isEmpty() ? later : undecided).add(u));
        undecided.forEach(u -> shown.add(u.id()));
        later.forEach(u -> shown.add(u.id()));
        List<Integer> numbers =
                undecided.stream().map(u -> questions.numbers(u).get(0)).toList();
        List<Entry> entries = new ArrayList<>(later(later));
        if (!later.isEmpty()) {
            entries.add(new Note("De spørgsmål, der ikke står nedenfor, er nummereret, som når alle er vist."));
        }
        if (!numbers.isEmpty()) {
            entries.add(new Note((alone && later.isEmpty()
                            ? "Måske pligter: de står ved spørgsmål "
                            : "Måske flere pligter: de står ved spørgsmål ")
                    + OutcomeWords.numbers(numbers) + "."));
        }
        return entries;
    }

    /** Those whose questions there is no room for: with the numbers they have when every question is shown. */
    private List<Item> later(List<Udfald> outcomes) {
        Map<List<Object>, List<Udfald>> together = new LinkedHashMap<>();
        outcomes.forEach(u -> together.computeIfAbsent(
                        List.of(maybe(u.regel().slags()), note(u.regel())), k -> new ArrayList<>())
                .add(u));
        return together.values().stream()
                .map(those -> {
                    Regel rule = those.get(0).regel();
                    Map<List<Integer>, Set<String>> byQuestion = new LinkedHashMap<>();
                    those.forEach(u -> byQuestion
                            .computeIfAbsent(questions.ofAll(u), n -> new LinkedHashSet<>())
                            .add(OutcomeWords.title(u.regel())));
                    return new Item(
                            rule.grundlag(),
                            rule.mærke(),
                            note(rule),
                            maybe(rule.slags())
                                    + byQuestion.entrySet().stream()
                                            .map(e -> String.join("; ", e.getValue()) + " (spørgsmål "
                                                    + OutcomeWords.numbers(e.getKey()) + ")")
                                            .collect(Collectors.joining("; "))
                                    + ".",
                            "",
                            List.of(),
                            "",
                            those.stream().map(Udfald::id).toList(),
                            Stance.OPEN);
                })
                .toList();
    }

    private static String maybe(Slags kind) {
        return switch (kind) {
            case PLIGT -> "Måske en pligt: ";
            case UDESTÅR -> "Måske mangler noget: ";
            default -> "Måske: ";
        };
    }

    private Item maybe(List<Udfald> outcomes) {
        Regel rule = outcomes.get(0).regel();
        outcomes.forEach(u -> shown.add(u.id()));
        return new Item(
                rule.grundlag(),
                rule.mærke(),
                note(rule),
                maybe(rule.slags()) + named(outcomes) + ".",
                "",
                List.of(),
                "",
                outcomes.stream().map(Udfald::id).toList(),
                Stance.OPEN);
    }

    /** Each with the questions it waits for; once, when they all wait for the same. */
    private String named(List<Udfald> outcomes) {
        Map<List<Integer>, Set<String>> byQuestion = new LinkedHashMap<>();
        outcomes.forEach(u -> byQuestion
                .computeIfAbsent(questions.numbers(u), n -> new LinkedHashSet<>())
                .add(OutcomeWords.title(u.regel())));
        if (byQuestion.size() == 1) {
            return String.join("; ", byQuestion.values().iterator().next()) + ". Svar"
                    + OutcomeWords.onQuestions(byQuestion.keySet().iterator().next());
        }
        return byQuestion.entrySet().stream()
                .map(e -> String.join("; ", e.getValue()) + " (spørgsmål " + OutcomeWords.numbers(e.getKey()) + ")")
                .collect(Collectors.joining("; "));
    }

    // --- outcomes as items

    /**
     * One item for each; those in a row that say the same, of the same mark, in one. What several in a row wait for is said once, before
     * them.
     */
    private List<Entry> items(List<Udfald> outcomes) {
        List<List<Udfald>> together = new ArrayList<>();
        for (int from = 0; from < outcomes.size(); ) {
            int to = from + 1;
            while (to < outcomes.size() && saysTheSame(outcomes.get(from), outcomes.get(to))) {
                to++;
            }
            together.add(outcomes.subList(from, to));
            from = to;
        }
        List<Entry> entries = new ArrayList<>();
        for (int from = 0; from < together.size(); ) {
            String waits = waits(together.get(from));
            int to = from + 1;
            while (!waits.isEmpty()
                    && to < together.size()
                    && waits(together.get(to)).equals(waits)) {
                to++;
            }
            boolean shared = to - from > 1;
            if (shared) {
                entries.add(new Note("De næste " + (to - from) + " venter. " + waits));
            }
            together.subList(from, to).forEach(those -> entries.add(item(those, !shared)));
            from = to;
        }
        return entries;
    }

    /** What they wait for, and what is to be done first; empty when they need not wait. */
    private String waits(List<Udfald> outcomes) {
        Udfald first = outcomes.get(0);
        String waits = OutcomeWords.waits(first, assessment, blockers(first));
        return waits == null ? "" : OutcomeWords.before(first) + waits;
    }

    private static boolean saysTheSame(Udfald one, Udfald other) {
        return OutcomeWords.text(one).equals(OutcomeWords.text(other))
                && one.regel().mærke().equals(other.regel().mærke())
                && Objects.equals(one.først(), other.først())
                && Objects.equals(one.spærring(), other.spærring());
    }

    private Item item(List<Udfald> outcomes, boolean saysWhy) {
        Set<String> rules = new LinkedHashSet<>();
        Set<String> sources = new LinkedHashSet<>();
        Set<String> under = new LinkedHashSet<>();
        Set<Grundlag> weaker = new TreeSet<>();
        for (Udfald outcome : outcomes) {
            rules.add(outcome.id());
            sources.add(outcome.regel().kilde().henvisning());
            weaker.addAll(outcome.regel().kilde().hvilerPå());
            outstanding.of(outcome).ifPresent(o -> {
                under.add("Udestår: " + OutcomeWords.title(o.regel()) + ".");
                rules.add(o.id());
            });
            outstanding.openOf(outcome).filter(questions::asksFor).ifPresent(o -> {
                List<Integer> numbers = questions.numbers(o);
                under.add(
                        "Er det gjort?" + (numbers.isEmpty() ? "" : " Svar" + OutcomeWords.onQuestions(numbers) + "."));
            });
            String waits = OutcomeWords.waits(outcome, assessment, blockers(outcome));
            if (waits != null && saysWhy) {
                under.add(waits);
            }
        }
        Udfald first = outcomes.get(0);
        String text = (saysWhy ? OutcomeWords.before(first) : "") + OutcomeWords.text(first);
        String about = OutcomeWords.about(outcomes);
        boolean whoseAlone = !Order.isLaw(first)
                && text.endsWith(".")
                && about.equals(first.regel().opgave().ansvarlig());
        return new Item(
                first.regel().grundlag(),
                first.regel().mærke(),
                note(weaker),
                whoseAlone ? text.substring(0, text.length() - 1) + " (" + about + ")." : text,
                whoseAlone ? "" : about,
                List.copyOf(under),
                String.join("; ", sources),
                List.copyOf(rules),
                first.spærring() == null ? Stance.MET : Stance.WAITS);
    }

    private List<Integer> blockers(Udfald outcome) {
        Udfald.Spaerring block = outcome.spærring();
        return block == null
                ? List.of()
                : questions.numbers(assessment.mangler().stream()
                        .filter(m -> m.afgør().stream().anyMatch(block.af()::contains))
                        .toList());
    }

    /** What is no more than so, or done: those of one mark and source together. */
    private List<Item> brief(List<Udfald> outcomes) {
        Map<List<Object>, List<Udfald>> together = new LinkedHashMap<>();
        outcomes.forEach(u -> together.computeIfAbsent(
                        List.of(u.regel().mærke(), u.regel().kilde().henvisning(), note(u.regel())),
                        k -> new ArrayList<>())
                .add(u));
        List<Item> items = new ArrayList<>();
        together.values().forEach(those -> {
            StringBuilder text = new StringBuilder();
            String before = "";
            for (Udfald outcome : those) {
                String words = OutcomeWords.brief(outcome.regel(), outstanding.isDone(outcome));
                int colon = words.indexOf(": ") + 2;
                boolean again = colon > 1 && words.substring(0, colon).equals(before);
                text.append(text.isEmpty() ? "" : again ? "; " : ". ").append(again ? words.substring(colon) : words);
                before = colon > 1 ? words.substring(0, colon) : "";
            }
            Regel rule = those.get(0).regel();
            items.add(new Item(
                    rule.grundlag(),
                    rule.mærke(),
                    note(rule),
                    text + ".",
                    "",
                    List.of(),
                    rule.kilde().henvisning(),
                    those.stream().map(Udfald::id).toList(),
                    Stance.MET));
        });
        return items;
    }

    private boolean isBrief(Udfald outcome) {
        return outstanding.isDone(outcome)
                || (!Order.isAction(outcome)
                        && outcome.spærring() == null
                        && Order.deadlines(outcome).isEmpty()
                        && (outcome.regel().slags() == Slags.OPMÆRKSOMHED
                                || outcome.regel().slags() == Slags.OPFYLDT));
    }

    // --- what does not fit

    private void contradictions() {
        List<Item> items = new ArrayList<>();
        for (Udfald outcome : assessment.modstrid()) {
            Regel rule = outcome.regel();
            shown.add(outcome.id());
            items.add(new Item(
                    rule.grundlag(),
                    rule.mærke(),
                    note(rule),
                    OutcomeWords.title(rule) + ". " + OutcomeWords.plain(rule.forklaring()),
                    rule.opgave().handling() == null ? "" : rule.opgave().handling(),
                    List.of(),
                    rule.kilde().henvisning(),
                    List.of(outcome.id()),
                    Stance.MET));
        }
        Map<Udfald, List<Udfald>> against = new LinkedHashMap<>();
        for (Konflikt conflict : assessment.konflikter()) {
            if (conflict.sikker() && conflict.forrang() == Forrang.FORSLAG) {
                Udfald duty = assessment.udfald(conflict.forslag());
                if (duty.regel().slags() != Slags.UDESTÅR || standsAlone(duty)) {
                    against.computeIfAbsent(assessment.udfald(conflict.mod()), m -> new ArrayList<>())
                            .add(duty);
                }
            }
        }
        for (Konflikt conflict : assessment.konflikter()) {
            if (conflict.sikker() && conflict.forrang() == Forrang.INGEN) {
                Regel one = assessment.udfald(conflict.forslag()).regel();
                Regel other = assessment.udfald(conflict.mod()).regel();
                items.add(new Item(
                        one.grundlag(),
                        one.mærke(),
                        note(one),
                        OutcomeWords.title(one) + ". " + OutcomeWords.title(other)
                                + ". Kun det ene kan være rigtigt. En fagperson afvejer.",
                        "",
                        List.of(),
                        one.kilde().henvisning(),
                        List.of(one.id(), other.id()),
                        Stance.MET));
            }
        }
        against.forEach((block, duties) -> {
            Regel rule = block.regel();
            List<String> rules = new ArrayList<>(List.of(rule.id()));
            duties.forEach(u -> rules.add(u.id()));
            items.add(new Item(
                    rule.grundlag(),
                    rule.mærke(),
                    note(rule),
                    OutcomeWords.title(rule) + ". Det kan ikke få en pligt efter loven til at vente: "
                            + duties.stream()
                                    .map(u -> OutcomeWords.title(u.regel()))
                                    .distinct()
                                    .collect(Collectors.joining("; "))
                            + ". En fagperson afvejer.",
                    "",
                    List.of(),
                    rule.kilde().henvisning(),
                    rules,
                    Stance.MET));
        });
        part(Kind.CONTRADICTIONS, items);
    }

    // --- the rest

    private void rest() {
        List<Udfald> done = new ArrayList<>();
        List<Udfald> met = met(u -> !Order.isLaw(u) && !STEPS.contains(u.regel().slags()), Order.byMark());
        outcomes(assessment).stream()
                .filter(u -> u.erOpfyldt() && outstanding.isDone(u) && !shown.contains(u.id()))
                .forEach(done::add);
        done.forEach(u -> shown.add(u.id()));
        List<Udfald> folded = new ArrayList<>();
        List<Udfald> actions = new ArrayList<>();
        List<Udfald> signs = new ArrayList<>();
        for (Udfald outcome : met) {
            if (isBrief(outcome)) {
                if (isOnTheWay(outcome)) {
                    shown.remove(outcome.id());
                } else {
                    signs.add(outcome);
                }
            } else if (actions.size() < room.actions || isNeverFolded(outcome)) {
                actions.add(outcome);
            } else {
                folded.add(outcome);
            }
        }
        signs.addAll(done);
        signs.sort(Comparator.comparing(u -> u.regel().grundlag())); // stable
        List<Item> briefs = brief(signs);
        for (Item item : briefs.subList(Math.min(room.briefs, briefs.size()), briefs.size())) {
            signs.stream().filter(u -> item.rules().contains(u.id())).forEach(folded::add);
        }
        List<Entry> entries = new ArrayList<>(
                items(actions.stream().filter(Overviews::isInFront).toList()));
        List<Item> briefly = briefs.subList(0, Math.min(room.briefs, briefs.size()));
        for (Grundlag basis : Grundlag.values()) { // within a mark, what is to be done stands first
            entries.addAll(items(actions.stream()
                    .filter(u -> !isInFront(u) && u.regel().grundlag() == basis)
                    .toList()));
            briefly.stream().filter(item -> item.basis() == basis).forEach(entries::add);
        }
        folded.forEach(u -> counted.add(u.id()));
        if (!folded.isEmpty()) {
            entries.add(new Note("Og " + folded.size() + " mere: " + folded(folded) + "."));
        }
        part(Kind.REST, entries);
    }

    private static boolean isNeverFolded(Udfald outcome) {
        return Order.aboutProtection(outcome)
                || outcome.spærring() != null
                || !Order.deadlines(outcome).isEmpty();
    }

    private static boolean isInFront(Udfald outcome) {
        return Order.aboutProtection(outcome) || Order.hasDeadline(outcome);
    }

    // A criterion others count or read says nothing by itself that they do not say better.
    private boolean isOnTheWay(Udfald outcome) {
        return outcome.regel().slags() == Slags.OPFYLDT
                && assessment.svar().stream()
                        .flatMap(a -> a.punkter().stream())
                        .noneMatch(p -> p.regler().contains(outcome.id()))
                && (outcome.regel().virkning().gruppe() != null
                        || outcomes(assessment).stream()
                                .anyMatch(u -> u.regel().læser().contains(outcome.id())));
    }

    private static String folded(List<Udfald> outcomes) {
        return outcomes.stream()
                .sorted(Comparator.comparing(u -> u.regel().grundlag()))
                .collect(Collectors.groupingBy(
                        u -> List.of(u.regel().slags(), u.regel().mærke()), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> Counting.of((Slags) e.getKey().get(0), e.getValue()) + " ("
                        + e.getKey().get(1) + ")")
                .collect(Collectors.joining(", "));
    }

    // --- the end

    private boolean isSaid(Udfald outcome) {
        return shown.contains(outcome.id()) && !counted.contains(outcome.id());
    }

    /** The reservations of what is shown as so, with the rules they belong to. */
    private Map<String, List<String>> reserved() {
        Map<String, List<String>> byText = new LinkedHashMap<>();
        for (Udfald outcome : outcomes(assessment)) {
            String text = outcome.regel().virkning().forbehold();
            boolean open = room == Room.WHOLE && outcome.status() == Status.UAFKLARET;
            if (text != null && (open || (isSaid(outcome) && outcome.erOpfyldt()))) {
                byText.computeIfAbsent(OutcomeWords.plain(text), t -> new ArrayList<>())
                        .add(outcome.id());
            }
        }
        return byText;
    }

    // What is only of one day stands in the head on that day, and nowhere on others.
    private static List<Entry> rows(Map<String, List<String>> reservations) {
        List<Entry> rows = new ArrayList<>();
        reservations.forEach((text, rules) -> {
            String rest = Reservation.sentences(text).stream()
                    .filter(sentence -> !Reservation.isOfOneDay(sentence))
                    .collect(Collectors.joining(" "));
            if (!rest.isEmpty()) {
                rows.add(new Row("", rest, rules));
            }
        });
        return rows;
    }

    private List<Entry> counts() {
        if (room == Room.WHOLE) {
            return List.of();
        }
        List<Udfald> all = outcomes(assessment);
        List<Udfald> rest = all.stream().filter(u -> !shown.contains(u.id())).toList();
        if (!all.isEmpty() && all.stream().allMatch(u -> u.status() == Status.UDEN_FOR_GYLDIGHED)) {
            Set<String> periods = new LinkedHashSet<>();
            all.stream()
                    .map(Udfald::regel)
                    .sorted(Comparator.comparing((Regel r) -> r.gyldighed().fra()))
                    .forEach(r -> periods.add(period(r)));
            return List.of(new Note("Ingen af de " + all.size() + " regler gælder på vurderingsdatoen. De gælder "
                    + String.join("; ", periods) + "."));
        }
        return rest.isEmpty() ? List.of() : List.of(new Note("Ikke vist: " + Counting.of(rest) + "."));
    }

    /** When a rule is in force. */
    public static String period(Regel rule) {
        return "fra " + PlainDanish.day(rule.gyldighed().fra())
                + (rule.gyldighed().til() == null
                        ? ""
                        : " til og med " + PlainDanish.day(rule.gyldighed().til()));
    }

    private int note(Regel rule) {
        return note(rule.kilde().hvilerPå());
    }

    private int note(Set<Grundlag> weaker) {
        if (weaker.isEmpty()) {
            return 0;
        }
        if (!footnotes.contains(weaker)) {
            footnotes.add(Set.copyOf(weaker));
        }
        return footnotes.indexOf(weaker) + 1;
    }

    private static String footnote(Set<Grundlag> weaker) {
        List<String> names =
                weaker.stream().sorted().map(g -> g.name().replace('_', ' ')).toList();
        int last = names.size() - 1;
        return "Hviler også på "
                + (last < 1
                        ? String.join("", names)
                        : String.join(", ", names.subList(0, last)) + " og " + names.get(last))
                + ".";
    }
}
