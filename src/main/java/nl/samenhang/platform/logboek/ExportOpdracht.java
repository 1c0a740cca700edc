package nl.samenhang.platform.logboek;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Gemeenten;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.jobs.Opdracht;
import org.springframework.stereotype.Component;

/** {@code ./run logboek-export FILE}: writes lines of the log as spans of OpenTelemetry. */
@Component
class ExportOpdracht implements Opdracht {

    private final Logexport export;
    private final Gemeenten gemeenten;

    ExportOpdracht(Logexport export, Gemeenten gemeenten) {
        this.export = export;
        this.gemeenten = gemeenten;
    }

    @Override
    public String naam() {
        return "logboek-export";
    }

    @Override
    public String uitleg() {
        return "[--vanaf DATUM] [--tot DATUM] [--gemeente CODE] BESTAND   schrijft het logboek als"
                + " OpenTelemetry (OTLP/JSON)";
    }

    @Override
    public int run(List<String> argumenten) {
        var gevraagd = Gevraagd.of(argumenten);
        if (gevraagd.rest().size() != 1) {
            throw new Refusal(Tekst.of("logboek.opdracht.geen-bestand"));
        }
        var bestand = Path.of(gevraagd.rest().getFirst());
        try (var writer = Files.newBufferedWriter(bestand)) {
            for (var gemeente : gevraagd.gemeenten(gemeenten.all())) {
                var context =
                        Verwerkingscontext.system(
                                gemeente, Systeemgebruiker.TAKEN, LogboekRechten.TOEZICHT);
                Contexts.bind(context);
                try {
                    var written = export.write(gevraagd.dag("vanaf"), gevraagd.dag("tot"), writer);
                    IO.println(gemeente + "  " + written + " regels");
                } finally {
                    Contexts.clear();
                }
            }
            return 0;
        } catch (IOException e) {
            throw new Refusal(Tekst.of("logboek.opdracht.niet-te-schrijven", bestand));
        }
    }
}
