/** Tidlig opsporing: fagpersoners farver og kommunens egen rytme. */
@NullMarked
package dk.indsatsregler.sag.opsporing;

import org.jspecify.annotations.NullMarked;
