/** The pages of the contact person: appoint, hand over, confirm, absence, and leaving the job. */
@NullMarked
package nl.samenhang.regie.aanspreekpunt.web;

import org.jspecify.annotations.NullMarked;
