package nl.samenhang.mensen.gezin.web;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when somebody is no longer a member.
 *
 * @param tot today when it is left empty
 */
public record EindeForm(Optional<LocalDate> tot) {}
