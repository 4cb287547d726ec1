/** What the pages show: the rules, what they read and rest on, and what they say of a child. Where they lie is none of their business. */
@NullMarked
package dk.indsatsregler.web.pages;

import org.jspecify.annotations.NullMarked;
