package nl.samenhang.mensen.inwoner.brp;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.InwonerRechten;
import nl.samenhang.platform.jobs.Taak;
import nl.samenhang.platform.jobs.Taakuitvoerder;
import nl.samenhang.platform.jobs.Voortgangsmelder;
import org.springframework.stereotype.Component;

/** Reads a received file while nobody has to wait for it. */
@Component
public class BrpTaak implements Taakuitvoerder {

    /** The kind of this work. */
    public static final String SOORT = "brp-inlezen";

    private final BrpInlezingen inlezingen;

    BrpTaak(BrpInlezingen inlezingen) {
        this.inlezingen = inlezingen;
    }

    @Override
    public String soort() {
        return SOORT;
    }

    @Override
    public String doel() {
        return InwonerRechten.DOEL_INLEZEN;
    }

    @Override
    public Tekst run(Taak taak, Voortgangsmelder voortgang) {
        var inlezing = inlezingen.run(InlezingId.of(taak.invoer()), voortgang);
        var telling = inlezing.telling();
        return Tekst.of(
                "inwoner.brp.uitkomst",
                telling.nieuw(),
                telling.gewijzigd(),
                telling.gelijk(),
                telling.geweigerd());
    }
}
