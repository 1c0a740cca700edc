package nl.samenhang.netwerk.aanbieder;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.Wet;

/** Builds an offer in the words of the field; what a test does not name is ordinary. */
public record Aanbodbouw(
        String naam,
        Openstelling openstelling,
        Hulpsoort soort,
        Set<String> hulpvragen,
        int vanaf,
        int totEnMet,
        Set<String> talen,
        Set<Identiteit> identiteiten,
        Set<Werkwijze> werkwijzen,
        Optional<Ligging> ligging,
        Beschikbaarheid ruimte) {

    /** Help after a decision, in Dutch, at their place, for everybody. */
    public static Aanbodbouw hulp(String naam, String... hulpvragen) {
        return new Aanbodbouw(
                naam,
                Openstelling.BESLUIT,
                Hulpsoort.BEGELEIDING,
                Set.of(hulpvragen),
                0,
                Doelgroep.OUDST,
                Set.of("nl"),
                Set.of(),
                Set.of(Werkwijze.OP_LOCATIE),
                Optional.empty(),
                Beschikbaarheid.ONBEKEND);
    }

    /** A group without a decision. */
    public static Aanbodbouw groep(String naam, String... hulpvragen) {
        return hulp(naam, hulpvragen).open(Openstelling.GROEP, Hulpsoort.GROEP);
    }

    public Aanbodbouw open(Openstelling hoe, Hulpsoort wat) {
        return new Aanbodbouw(
                naam,
                hoe,
                wat,
                hulpvragen,
                vanaf,
                totEnMet,
                talen,
                identiteiten,
                werkwijzen,
                ligging,
                ruimte);
    }

    public Aanbodbouw inTaal(String... codes) {
        return new Aanbodbouw(
                naam,
                openstelling,
                soort,
                hulpvragen,
                vanaf,
                totEnMet,
                Set.of(codes),
                identiteiten,
                werkwijzen,
                ligging,
                ruimte);
    }

    public Aanbodbouw van(Identiteit... wat) {
        return new Aanbodbouw(
                naam,
                openstelling,
                soort,
                hulpvragen,
                vanaf,
                totEnMet,
                talen,
                Set.of(wat),
                werkwijzen,
                ligging,
                ruimte);
    }

    public Aanbodbouw werkt(Werkwijze... hoe) {
        return new Aanbodbouw(
                naam,
                openstelling,
                soort,
                hulpvragen,
                vanaf,
                totEnMet,
                talen,
                identiteiten,
                Set.of(hoe),
                ligging,
                ruimte);
    }

    public Aanbodbouw op(int x, int y) {
        return new Aanbodbouw(
                naam,
                openstelling,
                soort,
                hulpvragen,
                vanaf,
                totEnMet,
                talen,
                identiteiten,
                werkwijzen,
                Optional.of(new Ligging(x, y)),
                ruimte);
    }

    public Aanbodbouw wacht(int dagen, LocalDate gemeldOp) {
        return new Aanbodbouw(
                naam,
                openstelling,
                soort,
                hulpvragen,
                vanaf,
                totEnMet,
                talen,
                identiteiten,
                werkwijzen,
                ligging,
                Beschikbaarheid.stated(Optional.of(3), dagen, gemeldOp));
    }

    public Aanbodbouw voor(int jongste, int oudste) {
        return new Aanbodbouw(
                naam,
                openstelling,
                soort,
                hulpvragen,
                jongste,
                oudste,
                talen,
                identiteiten,
                werkwijzen,
                ligging,
                ruimte);
    }

    /** The offer as a rule sees it, in no database. */
    public Hulpaanbod build() {
        return new Hulpaanbod(
                HulpaanbodId.next(),
                new Hulpaanbod.Plek(
                        VestigingId.next(),
                        AanbiederId.next(),
                        "Van " + naam,
                        identiteiten,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        ligging),
                inhoud(),
                ruimte,
                Hulpaanbod.Waardering.GEEN,
                true);
    }

    Aanbodinhoud inhoud() {
        return new Aanbodinhoud(
                naam,
                "Wat er gebeurt bij " + naam,
                soort,
                openstelling,
                openstelling.isZonderBesluit() ? Wet.GEEN : Wet.JEUGDWET,
                new Doelgroep(vanaf, totEnMet, hulpvragen),
                talen,
                werkwijzen,
                Optional.of("Loop binnen"));
    }
}
