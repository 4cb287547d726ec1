/** Fakta om nødpasning (bekendtgørelse nr. 217, 405 og 510 af 2020, §§ 2, 4 og 5). */
@NullMarked
package dk.indsatsregler.sag.noedpasning;

import org.jspecify.annotations.NullMarked;
