/** Fakta om nødpasning (bekendtgørelse nr. 217 af 17. marts 2020, § 5). */
@NullMarked
package dk.indsatsregler.sag.noedpasning;

import org.jspecify.annotations.NullMarked;
