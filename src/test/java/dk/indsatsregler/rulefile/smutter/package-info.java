/** Smuttere: hvad en regelredaktør kommer til at skrive, lavet af et program i de regler, der følger med, og hvad der bliver svaret. */
@NullMarked
package dk.indsatsregler.rulefile.smutter;

import org.jspecify.annotations.NullMarked;
