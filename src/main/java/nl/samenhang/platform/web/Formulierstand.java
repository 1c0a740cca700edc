package nl.samenhang.platform.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One form on a page that is being shown.
 *
 * @param gemeente for which municipality it is made; empty for all but employees
 * @param ingevuld what it shows in the place of its stored values: a draft, or what was kept over a
 *     time-out
 * @param concept when the draft that it shows was kept
 * @param terug whether it shows what was kept over a time-out
 * @param metConcept whether what is typed is kept while typing
 */
public record Formulierstand(
        String pagina,
        String actie,
        UUID beurt,
        String wie,
        String gemeente,
        Optional<Map<String, List<String>>> ingevuld,
        Optional<Instant> concept,
        boolean terug,
        boolean metConcept) {}
