/** The list of questions about who lives with whom, and the household on the page of a person. */
@NullMarked
package nl.samenhang.mensen.huishouden.web;

import org.jspecify.annotations.NullMarked;
