package nl.samenhang.bestaanszekerheid.doorrekening;

import java.util.List;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.jobs.Taakuitvoerder;
import nl.samenhang.platform.jobs.Taken;

/** Does the newest job of this room as its runner does, for tests in which no jobs run. */
public final class Modelwerk {

    private final Gemeentecode gemeente;
    private final Taken taken;
    private final List<Taakuitvoerder> uitvoerders;

    public Modelwerk(Gemeentecode gemeente, Taken taken, List<Taakuitvoerder> uitvoerders) {
        this.gemeente = gemeente;
        this.taken = taken;
        this.uitvoerders = uitvoerders;
    }

    /** Reads the file that came last. */
    public void read() {
        work(Modelleestaak.SOORT);
    }

    /** Works out the variant that was asked last. */
    public void reckon() {
        work(Doorrekentaak.SOORT);
    }

    private void work(String soort) {
        var context =
                Verwerkingscontext.system(
                        gemeente, Systeemgebruiker.TAKEN, DoorrekeningRechten.DOEL);
        var uitvoerder =
                uitvoerders.stream().filter(u -> u.soort().equals(soort)).findFirst().orElseThrow();
        Contexts.runAs(
                context,
                () -> {
                    var taak = taken.latest(soort, 1).getFirst();
                    uitvoerder.run(taak, (_, _) -> {});
                });
    }
}
