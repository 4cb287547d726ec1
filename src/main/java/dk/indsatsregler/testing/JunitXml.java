package dk.indsatsregler.testing;

import dk.indsatsregler.text.VisibleText;
import java.io.StringWriter;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** A report as JUnit XML. */
final class JunitXml {

    static final String COVERAGE = "dækning";
    static final String MUTATION = "mutation";

    private static final String FEATURE = ".feature";

    private final XMLStreamWriter xml;
    private final @Nullable Tidtagning timing;

    private JunitXml(XMLStreamWriter xml, @Nullable Tidtagning timing) {
        this.xml = xml;
        this.timing = timing;
    }

    /** One test: {@code null} for the failure of one that passed; a failure's first paragraph is its message. */
    private record Case(
            String className,
            String name,
            String file,
            int line,
            Duration time,
            @Nullable String failure) {}

    static String of(Proeverapport report, @Nullable Tidtagning timing) {
        StringWriter text = new StringWriter();
        try {
            // The JDK's own, whatever else is on the class path: the same bytes everywhere.
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            JunitXml writer = new JunitXml(xml, timing);
            writer.report(writer.suites(report));
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private Map<String, List<Case>> suites(Proeverapport report) {
        Map<String, List<Case>> suites = new LinkedHashMap<>();
        for (Scenarieresultat scenario : report.scenarier()) {
            suites.computeIfAbsent(scenario.fil(), f -> new ArrayList<>()).add(test(scenario));
        }
        Daekning coverage = report.dækning();
        if (coverage != null) {
            String failure = coverage.bestået() ? null : coverage.tekst();
            suites.put(COVERAGE, List.of(whole(COVERAGE, "mindst " + coverage.grænse() + " %", failure)));
        }
        Mutationer mutations = report.mutationer();
        if (mutations != null) {
            String failure = mutations.bestået() ? null : mutations.tekst();
            suites.put(MUTATION, List.of(whole(MUTATION, "enhver fejl opdages", failure)));
        }
        return suites;
    }

    private Case whole(String suite, String name, @Nullable String failure) {
        return new Case(suite, name, "", 0, timing == null ? Duration.ZERO : timing.tid(suite), failure);
    }

    // Build servers show a class in a package: the rule in its file.
    private Case test(Scenarieresultat scenario) {
        String file = scenario.fil();
        String stem = file.endsWith(FEATURE) ? file.substring(0, file.length() - FEATURE.length()) : file;
        String rule = scenario.regel() == null ? "" : "." + scenario.regel();
        Duration time = timing == null ? Duration.ZERO : timing.tid(scenario);
        return new Case(stem.replace('/', '.') + rule, scenario.navn(), file, scenario.linje(), time, scenario.fejl());
    }

    private void report(Map<String, List<Case>> suites) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("testsuites");
        counts(suites.values().stream().flatMap(List::stream).toList());
        for (Map.Entry<String, List<Case>> suite : suites.entrySet()) {
            line(1);
            xml.writeStartElement("testsuite");
            attribute("name", suite.getKey());
            counts(suite.getValue());
            for (Case test : suite.getValue()) {
                test(test);
            }
            line(1);
            xml.writeEndElement();
        }
        line(0);
        xml.writeEndElement();
        line(0);
        xml.writeEndDocument();
    }

    private void test(Case test) throws XMLStreamException {
        String failure = test.failure();
        line(2);
        if (failure == null) {
            xml.writeEmptyElement("testcase");
            name(test);
            return;
        }
        xml.writeStartElement("testcase");
        name(test);
        line(3);
        xml.writeStartElement("failure");
        attribute("message", firstParagraph(failure));
        attribute("type", "fejlet");
        String place = test.file().isEmpty() ? "" : test.file() + ":" + test.line() + "\n";
        xml.writeCharacters(allowed(place + failure));
        xml.writeEndElement();
        line(2);
        xml.writeEndElement();
    }

    private void name(Case test) throws XMLStreamException {
        attribute("name", test.name());
        attribute("classname", test.className());
        if (!test.file().isEmpty()) {
            attribute("file", test.file());
            attribute("line", String.valueOf(test.line()));
        }
        if (timing != null) {
            attribute("time", Tidtagning.sekunder(test.time()));
        }
    }

    private static String firstParagraph(String text) {
        return text.lines().takeWhile(line -> !line.isBlank()).collect(Collectors.joining(" · "));
    }

    private void counts(List<Case> tests) throws XMLStreamException {
        attribute("tests", String.valueOf(tests.size()));
        attribute(
                "failures",
                String.valueOf(tests.stream().filter(t -> t.failure() != null).count()));
        attribute("errors", "0");
        attribute("skipped", "0");
        if (timing != null) {
            Duration all = tests.stream().map(Case::time).reduce(Duration.ZERO, Duration::plus);
            attribute("time", Tidtagning.sekunder(all));
            attribute("timestamp", timing.begyndt().format(DateTimeFormatter.ISO_LOCAL_DATE_TIME));
        }
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, allowed(value));
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** XML has no way to write some characters that a file may hold; they and those nobody sees are spelt out. */
    private static String allowed(String text) {
        return VisibleText.lines(text);
    }
}
