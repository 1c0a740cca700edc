package nl.samenhang.platform.security;

import java.util.Optional;
import nl.samenhang.kernel.InwonerId;

/**
 * Somebody whose files are closed for an employee.
 *
 * @param band what they are to each other, in case the employee named them
 */
public record Naaste(InwonerId inwoner, Eigenban.Grond grond, Optional<String> band) {}
