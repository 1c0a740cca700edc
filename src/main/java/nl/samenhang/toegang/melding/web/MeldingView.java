package nl.samenhang.toegang.melding.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.document.Document;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.platform.web.Zoekhit;
import nl.samenhang.recht.termijn.LopendeTermijn;
import nl.samenhang.toegang.melding.Aanvulling;
import nl.samenhang.toegang.melding.Melding;

/**
 * All that triage needs on one page.
 *
 * @param hits persons who may be meant, found by name, date of birth or address
 * @param huisgenoten who lives with the linked persons: the proposal for a new file
 */
public record MeldingView(
        Melding melding,
        Optional<String> behandelaar,
        List<PersoonView> personen,
        List<Zoekhit> hits,
        List<Inwoner> huisgenoten,
        List<Optie> teams,
        Optional<TeamId> team,
        List<Aanvulling> aanvullingen,
        List<Document> bijlagen,
        List<LopendeTermijn> termijnen,
        TerugbelView terugbellen) {

    /** The files that the melding can join, each once. */
    public List<DossierView> dossiers() {
        return personen.stream().flatMap(p -> p.gezinnen().stream()).distinct().toList();
    }

    /** Whether the one who looks has taken it. */
    public boolean isMine() {
        return melding.behandelaar()
                .equals(Optional.of(new MedewerkerId(Contexts.current().actor())));
    }

    public boolean open() {
        return melding.status().open();
    }
}
