/**
 * Cases and assessments as JSON, and the JSON Schemas of both. Needs Jackson (an optional dependency).
 *
 * <p>Start with {@link dk.indsatsregler.json.SagJson} and {@link dk.indsatsregler.json.VurderingJson}.
 */
@NullMarked
package dk.indsatsregler.json;

import org.jspecify.annotations.NullMarked;
