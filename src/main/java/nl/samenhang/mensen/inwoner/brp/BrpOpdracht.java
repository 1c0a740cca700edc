package nl.samenhang.mensen.inwoner.brp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.InwonerRechten;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Gemeenten;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.jobs.Opdracht;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** {@code ./run import-brp FILE}: reads a file of the register from the command line. */
@Component
class BrpOpdracht implements Opdracht {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final int ALL = 100_000;

    private final BrpInlezingen inlezingen;
    private final Gemeenten gemeenten;
    private final MessageSource texts;

    BrpOpdracht(BrpInlezingen inlezingen, Gemeenten gemeenten, MessageSource texts) {
        this.inlezingen = inlezingen;
        this.gemeenten = gemeenten;
        this.texts = texts;
    }

    @Override
    public String naam() {
        return "import-brp";
    }

    @Override
    public String uitleg() {
        return "BESTAND [GEMEENTECODE]   leest personen uit een GBA-V-bestand (CSV)";
    }

    @Override
    public int run(List<String> argumenten) {
        if (argumenten.isEmpty()) {
            IO.println("Noem het bestand: ./run import-brp BESTAND");
            return 2;
        }
        var gemeente =
                argumenten.size() > 1
                        ? new Gemeentecode(argumenten.get(1))
                        : gemeenten.all().getFirst();
        var context =
                Verwerkingscontext.system(
                        gemeente, Systeemgebruiker.INLEZEN, InwonerRechten.DOEL_INLEZEN);
        try {
            var path = Path.of(argumenten.getFirst());
            var bytes = Files.readAllBytes(path);
            return Contexts.callAs(context, () -> read(path.getFileName().toString(), bytes));
        } catch (IOException unreadable) {
            IO.println("Het bestand is niet te lezen: " + argumenten.getFirst());
            return 2;
        }
    }

    private int read(String naam, byte[] bytes) {
        var received = inlezingen.receive(naam, bytes);
        if (received.status() == Inlezing.Status.KLAAR) {
            say(Tekst.of("inwoner.brp.al-gelezen"));
            return 0;
        }
        if (received.weigering().isPresent()) {
            say(received.weigering().get());
            return 1;
        }
        var begin = System.nanoTime();
        var inlezing =
                inlezingen.run(
                        received.id(),
                        (gedaan, geweigerd) -> IO.println(gedaan + " van " + received.aantal()));
        for (var bevinding : inlezingen.bevindingen(inlezing.id(), ALL)) {
            say(
                    Tekst.of(
                            bevinding.geweigerd()
                                    ? "inwoner.brp.regel-geweigerd"
                                    : "inwoner.brp.regel-opmerking",
                            bevinding.regel(),
                            bevinding.element(),
                            text(Tekst.of("inwoner.brp.regel." + bevinding.code()))));
        }
        var telling = inlezing.telling();
        say(
                Tekst.of(
                        "inwoner.brp.uitkomst",
                        telling.nieuw(),
                        telling.gewijzigd(),
                        telling.gelijk(),
                        telling.geweigerd()));
        if (telling.gewijzigd() > 0) {
            say(Tekst.of("inwoner.brp.gewijzigd", telling.gewijzigd()));
        }
        IO.println("%.1f s".formatted((System.nanoTime() - begin) / 1e9));
        return 0;
    }

    private void say(Tekst tekst) {
        IO.println(text(tekst));
    }

    private String text(Tekst tekst) {
        return texts.getMessage(tekst.sleutel(), tekst.argumenten().toArray(), DUTCH);
    }
}
