/** The pages of meetings, advice and registrations. */
@NullMarked
package nl.samenhang.regie.overleg.web;

import org.jspecify.annotations.NullMarked;
