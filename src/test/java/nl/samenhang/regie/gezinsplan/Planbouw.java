package nl.samenhang.regie.gezinsplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Levensdomein;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Wet;
import nl.samenhang.netwerk.aanbieder.VestigingId;

/** Builds plans for tests, in the words of the field. */
final class Planbouw {

    static final Partij SANNE = Partij.of(InwonerId.next(), "Sanne");
    static final Partij NOOR = Partij.of(InwonerId.next(), "Noor");
    static final Partij YUSUF = Partij.of(MedewerkerId.next(), "Yusuf");
    static final Partij DE_BRUG = Partij.of(VestigingId.next(), "De Brug");
    static final Partij OMA = Partij.bekende("Oma Truus");

    private final List<Onderdeel> onderdelen = new ArrayList<>();
    private final List<Doel> doelen = new ArrayList<>();
    private final List<Actie> acties = new ArrayList<>();
    private final List<Afspraak> afspraken = new ArrayList<>();
    private String woorden = "We willen rust in huis.";

    static Planbouw aPlan() {
        return new Planbouw();
    }

    static InwonerId id(Partij partij) {
        return new InwonerId(partij.id().orElseThrow());
    }

    static Doel doel(Partij wie, Levensdomein domein, String tekst) {
        return new Doel(
                DoelId.next(),
                Optional.of(id(wie)),
                domein,
                tekst,
                "",
                "",
                Optional.empty(),
                Voortgang.OP_WEG,
                "",
                false);
    }

    static Actie actie(Doel doel, Partij wie, String tekst) {
        return new Actie(
                ActieId.next(),
                Optional.of(doel.id()),
                tekst,
                wie,
                Optional.empty(),
                Optional.empty());
    }

    static Afspraak afspraak(Partij wie, String wat, LocalDate uiterlijk) {
        return new Afspraak(
                AfspraakId.next(),
                wie,
                wat,
                uiterlijk,
                uiterlijk.minusDays(3),
                Afspraak.Status.OPEN,
                Optional.empty());
    }

    Planbouw woorden(String tekst) {
        woorden = tekst;
        return this;
    }

    Planbouw doelen(Doel... nieuw) {
        doelen.addAll(List.of(nieuw));
        return this;
    }

    Planbouw acties(Actie... nieuw) {
        acties.addAll(List.of(nieuw));
        return this;
    }

    Planbouw afspraken(Afspraak... nieuw) {
        afspraken.addAll(List.of(nieuw));
        return this;
    }

    Planbouw deelplan(String naam, Levensdomein domein, Partij client, Partij... helpers) {
        return deelplan(OnderdeelId.next(), naam, domein, client, helpers);
    }

    Planbouw deelplan(
            OnderdeelId id, String naam, Levensdomein domein, Partij client, Partij... helpers) {
        var betrokkenen = new ArrayList<Betrokkene>();
        betrokkenen.add(new Betrokkene(BetrokkeneId.next(), id, Rol.CLIENT, client, ""));
        for (var helper : helpers) {
            betrokkenen.add(new Betrokkene(BetrokkeneId.next(), id, Rol.UITVOERENDE, helper, ""));
        }
        onderdelen.add(
                new Onderdeel(
                        id,
                        Onderdeel.Soort.DEELPLAN,
                        Optional.of(OnderdeelId.next()),
                        Optional.of(domein),
                        naam,
                        Optional.of(Wet.WMO),
                        Periode.from(LocalDate.of(2026, 9, 14)),
                        betrokkenen));
        return this;
    }

    Planinhoud build() {
        return new Planinhoud(
                "De Wit", woorden, List.of(SANNE, NOOR), onderdelen, doelen, acties, afspraken);
    }
}
