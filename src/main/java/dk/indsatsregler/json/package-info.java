/**
 * Cases and assessments as JSON, and the JSON Schemas of both. Needs Jackson (an optional dependency).
 *
 * <p>Start with {@link dk.indsatsregler.json.VurderingJson#vurder}: a case as JSON in, its assessment as JSON out. {@link
 * dk.indsatsregler.json.SagJson} reads and writes the case alone.
 */
@NullMarked
package dk.indsatsregler.json;

import org.jspecify.annotations.NullMarked;
