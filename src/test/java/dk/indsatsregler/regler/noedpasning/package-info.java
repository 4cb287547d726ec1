/** Reglerne om nødpasning: hver regel opfyldt, ikke opfyldt, på begge sider af hver grænse og uafklaret. */
@NullMarked
package dk.indsatsregler.regler.noedpasning;

import org.jspecify.annotations.NullMarked;
