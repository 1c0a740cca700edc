package nl.samenhang.netwerk.plek;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.netwerk.aanbieder.Aanbieder;
import nl.samenhang.netwerk.aanbieder.AanbiederId;
import nl.samenhang.netwerk.aanbieder.Aanbieders;

/** Builds an organisation and its places; what a test does not name is ordinary. */
public record Plekbouw(
        Pleksoort soort,
        String naam,
        AanbiederId aanbieder,
        String gebied,
        int bedden,
        LocalDate vrijVanaf,
        boolean afgeschermd,
        Optional<Huurcontract> huur) {

    /** An organisation of which only the name is known. */
    public static AanbiederId register(Aanbieders aanbieders, AanbiederId id, String naam) {
        aanbieders.register(
                new Aanbieder(
                        id,
                        naam,
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        Optional.empty(),
                        List.of()));
        return id;
    }

    /** A place for everybody, of which everybody may know where it is. */
    public static Plekbouw plek(Pleksoort soort, String naam, AanbiederId aanbieder) {
        return new Plekbouw(
                soort,
                naam,
                aanbieder,
                "Samenstad",
                1,
                LocalDate.of(2026, 1, 1),
                false,
                Optional.empty());
    }

    public Plekbouw in(String waar) {
        return new Plekbouw(soort, naam, aanbieder, waar, bedden, vrijVanaf, afgeschermd, huur);
    }

    public Plekbouw met(int aantal) {
        return new Plekbouw(soort, naam, aanbieder, gebied, aantal, vrijVanaf, afgeschermd, huur);
    }

    public Plekbouw vrij(LocalDate dag) {
        return new Plekbouw(soort, naam, aanbieder, gebied, bedden, dag, afgeschermd, huur);
    }

    public Plekbouw geheim(boolean geheim) {
        return new Plekbouw(soort, naam, aanbieder, gebied, bedden, vrijVanaf, geheim, huur);
    }

    public Plekbouw verhuurd(Optional<Huurcontract> contract) {
        return new Plekbouw(
                soort, naam, aanbieder, gebied, bedden, vrijVanaf, afgeschermd, contract);
    }

    public Plek as(PlekId id) {
        return as(
                id,
                new Geschiktheid(0, 120, Bestemd.IEDEREEN, Optional.empty(), Set.of(), Set.of()));
    }

    /** For whom it is fit. */
    public Plek as(PlekId id, Geschiktheid voor) {
        return new Plek(
                id,
                soort,
                naam,
                aanbieder,
                "",
                gebied,
                bedden,
                voor,
                vrijVanaf,
                afgeschermd,
                true,
                huur);
    }
}
