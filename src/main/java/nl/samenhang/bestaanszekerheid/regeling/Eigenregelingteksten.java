package nl.samenhang.bestaanszekerheid.regeling;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Tekstbron;
import nl.samenhang.platform.web.Texts;
import nl.samenhang.recht.regel.Tabelkenmerken;
import org.springframework.stereotype.Component;

/**
 * The names and reasons of schemes that a municipality made, wherever the name of a table or the
 * sentence of a reason is asked: on screen, in the letter and in the copy of the own data.
 */
@Component
class Eigenregelingteksten implements Tekstbron, Tabelkenmerken {

    private static final Pattern NAAM =
            Pattern.compile("regel\\.tabel\\.tijdelijke-regeling\\.([0-9a-f]{12})(\\.vraag)?");
    private static final Pattern REDEN =
            Pattern.compile("reden\\.REGELING_([0-9A-F]{12})(\\.brief)?");

    private final EigenregelingRepository repository;

    Eigenregelingteksten(EigenregelingRepository repository) {
        this.repository = repository;
    }

    @Override
    public Optional<String> find(String sleutel, String taal) {
        var dutch = taal.equals(Texts.TALEN.getFirst().getLanguage());
        var naam = NAAM.matcher(sleutel);
        if (naam.matches()) {
            return naam.group(2) == null
                    ? read(naam.group(1)).map(wat -> dutch ? wat.naam() : wat.naamEngels())
                    : read(naam.group(1)).map(wat -> dutch ? wat.uitleg() : wat.uitlegEngels());
        }
        var reden = REDEN.matcher(sleutel);
        return reden.matches()
                ? read(reden.group(1).toLowerCase(Locale.ROOT))
                        .map(wat -> dutch ? wat.uitleg() : wat.uitlegEngels())
                : Optional.empty();
    }

    @Override
    public List<Kenmerk> of(String tabel) {
        return tabel.startsWith(Eigenregeling.MODEL + ".")
                ? read(tabel.substring(Eigenregeling.MODEL.length() + 1))
                        .map(Eigenregelingteksten::kenmerken)
                        .orElse(List.of())
                : List.of();
    }

    private static List<Kenmerk> kenmerken(Omschrijving wat) {
        return List.of(
                Kenmerk.of(Tekst.of("eigenregeling.veld.naam"), wat.naam()),
                Kenmerk.of(Tekst.of("eigenregeling.veld.naamEngels"), wat.naamEngels()),
                new Kenmerk(
                        Tekst.of("eigenregeling.dagen"),
                        Tekst.of("eigenregeling.dagen.van-tot", wat.van(), wat.tot())),
                new Kenmerk(
                        Tekst.of("eigenregeling.veld.voor"),
                        Tekst.of("eigenregeling.voor." + wat.voor())),
                Kenmerk.of(Tekst.of("eigenregeling.veld.uitleg"), wat.uitleg()),
                Kenmerk.of(Tekst.of("eigenregeling.veld.uitlegEngels"), wat.uitlegEngels()));
    }

    private Optional<Omschrijving> read(String code) {
        return Contexts.find().isPresent()
                ? repository.find(code).map(Eigenregeling::wat)
                : Optional.empty();
    }
}
