package dk.indsatsregler.testing;

import dk.indsatsregler.text.VisibleText;
import java.io.StringWriter;
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

    private static final String FEATURE = ".feature";

    private final XMLStreamWriter xml;

    private JunitXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** One test: {@code null} for the failure of one that passed; a failure's first paragraph is its message. */
    private record Case(
            String className,
            String name,
            String place,
            @Nullable String failure) {}

    static String of(Proeverapport report) {
        StringWriter text = new StringWriter();
        try {
            // The JDK's own, whatever else is on the class path: the same bytes everywhere.
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new JunitXml(xml).report(suites(report));
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static Map<String, List<Case>> suites(Proeverapport report) {
        Map<String, List<Case>> suites = new LinkedHashMap<>();
        for (Scenarieresultat scenario : report.scenarier()) {
            suites.computeIfAbsent(scenario.fil(), f -> new ArrayList<>()).add(test(scenario));
        }
        Daekning coverage = report.dækning();
        if (coverage != null) {
            String failure = coverage.bestået() ? null : coverage.tekst();
            suites.put("dækning", List.of(new Case("dækning", "mindst " + coverage.grænse() + " %", "", failure)));
        }
        Mutationer mutations = report.mutationer();
        if (mutations != null) {
            String failure = mutations.bestået() ? null : mutations.tekst();
            suites.put("mutation", List.of(new Case("mutation", "enhver fejl opdages", "", failure)));
        }
        return suites;
    }

    // Build servers show a class in a package: the rule in its file.
    private static Case test(Scenarieresultat scenario) {
        String file = scenario.fil();
        String stem = file.endsWith(FEATURE) ? file.substring(0, file.length() - FEATURE.length()) : file;
        String rule = scenario.regel() == null ? "" : "." + scenario.regel();
        String place = file + ":" + scenario.linje() + "\n";
        return new Case(stem.replace('/', '.') + rule, scenario.navn(), place, scenario.fejl());
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
        xml.writeCharacters(allowed(test.place() + failure));
        xml.writeEndElement();
        line(2);
        xml.writeEndElement();
    }

    private void name(Case test) throws XMLStreamException {
        attribute("name", test.name());
        attribute("classname", test.className());
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
