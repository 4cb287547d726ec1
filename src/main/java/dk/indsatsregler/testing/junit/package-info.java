/** For a build of one's own: AssertJ assertions on assessments, and test classes that run scenarios under JUnit. */
@NullMarked
package dk.indsatsregler.testing.junit;

import org.jspecify.annotations.NullMarked;
