package dk.indsatsregler.analysis;

import dk.indsatsregler.explain.World;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.vocabulary.CaseFacts;

/**
 * A case as the second opinion judged it.
 *
 * @param facts the case
 * @param verdicts how the rules came out
 * @param world what the rules could read
 */
public record Judged(CaseFacts facts, Verdicts verdicts, World world) {}
