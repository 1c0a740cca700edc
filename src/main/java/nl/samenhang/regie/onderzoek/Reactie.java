package nl.samenhang.regie.onderzoek;

import java.time.LocalDate;
import nl.samenhang.kernel.InwonerId;

/**
 * What somebody says of the report.
 *
 * @param zelf whether the person wrote it; else somebody here wrote it down
 */
public record Reactie(InwonerId inwoner, String tekst, boolean zelf, LocalDate op) {}
