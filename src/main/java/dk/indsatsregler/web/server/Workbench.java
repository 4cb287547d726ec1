package dk.indsatsregler.web.server;

import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.testing.Regeltest;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What can be run here. It is read anew each time, for files are changed meanwhile.
 *
 * @param scenarios the scenarios of the rules shipped, by file
 * @param own those of the caller's own folders, by file; empty without any
 * @param rules puts the rules on a test
 * @param now the rules
 * @param below the rules without what is local; {@code null} when nothing is
 * @param ownCases may the caller's own cases be read?
 */
public record Workbench(
        Supplier<Map<String, byte[]>> scenarios,
        Supplier<Map<String, byte[]>> own,
        UnaryOperator<Regeltest> rules,
        Supplier<Rulebook> now,
        @Nullable Supplier<Rulebook> below,
        boolean ownCases) {}
