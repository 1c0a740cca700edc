package nl.samenhang.besluit.wachtvraag.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.wachtvraag.Expertvraag;
import nl.samenhang.besluit.wachtvraag.Overbrugging;
import nl.samenhang.besluit.wachtvraag.Wachtvraag;
import nl.samenhang.netwerk.plek.Woonuitslag;

/**
 * What the page of one wait shows.
 *
 * @param naam of who waits
 * @param dagen how long
 * @param woonvraag whether the reader can ask who pays
 * @param uitslag who pays, as it was kept last
 */
public record Wachtbeeld(
        Wachtvraag vraag,
        String naam,
        String gezin,
        long dagen,
        boolean teLang,
        List<Overbrugging> overbruggingen,
        List<Gesteld> expertvragen,
        boolean woonvraag,
        Optional<Woonuitslag> uitslag) {

    /**
     * @param wie who asked the experts
     */
    public record Gesteld(Expertvraag vraag, String wie) {}

    /** Whether the experts still have to answer. */
    public boolean isAsked() {
        return expertvragen.stream().anyMatch(e -> e.vraag().isOpen());
    }
}
