/**
 * Directing the help: who is the one contact person of a gezin, and the one plan with goals,
 * actions and agreements. Law is an attribute of a part of the plan, never the shape of the file.
 */
@NullMarked
package nl.samenhang.regie;

import org.jspecify.annotations.NullMarked;
