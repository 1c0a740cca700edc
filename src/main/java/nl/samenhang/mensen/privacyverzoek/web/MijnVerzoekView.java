package nl.samenhang.mensen.privacyverzoek.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.mensen.privacyverzoek.Rechtsregel;
import nl.samenhang.mensen.privacyverzoek.Verzoek;

/**
 * A request as who asked sees it.
 *
 * @param over the name of whom it is about
 * @param kopieTot until when the copy can be fetched
 */
public record MijnVerzoekView(
        Verzoek verzoek, String over, Rechtsregel regel, Optional<LocalDate> kopieTot) {}
