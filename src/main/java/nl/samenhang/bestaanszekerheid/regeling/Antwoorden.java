package nl.samenhang.bestaanszekerheid.regeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Bedrag;

/**
 * What a household answered so far.
 *
 * @param anderen how many others of 27 or older share the costs, beside the members of the file
 * @param weekinkomen what was typed, when it was the income of a week; {@code inkomen} is then
 *     reckoned from it
 * @param kosten the special costs for which assistance is asked, when there are any
 * @param inkomenKlopt that a low income is really that of a whole month
 */
public record Antwoorden(
        List<Bewoner> bewoners,
        int anderen,
        Optional<Bedrag> inkomen,
        boolean inkomenKlopt,
        int maandenLaag,
        boolean inkomenStijgt,
        Optional<Bedrag> bezit,
        Optional<Bedrag> schulden,
        boolean student,
        boolean studiebeperking,
        Optional<LocalDate> laatsteToeslag,
        Optional<Bedrag> weekinkomen,
        Bijzonderheden bijzonder,
        Bijstandsvraag bijstand,
        Optional<Kostenvraag> kosten) {

    public Antwoorden {
        bewoners = List.copyOf(bewoners);
    }

    static Antwoorden geen() {
        return new Antwoorden(
                List.of(),
                0,
                Optional.empty(),
                false,
                0,
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Bijzonderheden.GEEN,
                Bijstandsvraag.GEEN,
                Optional.empty());
    }

    public Antwoorden withWie(List<Bewoner> wie, int andere) {
        return new Antwoorden(
                wie,
                andere,
                inkomen,
                inkomenKlopt,
                maandenLaag,
                inkomenStijgt,
                bezit,
                schulden,
                student,
                studiebeperking,
                laatsteToeslag,
                weekinkomen,
                bijzonder,
                bijstand,
                kosten);
    }

    public Antwoorden withInkomen(
            Bedrag bedrag, boolean klopt, int maanden, boolean stijgt, Optional<Bedrag> week) {
        return new Antwoorden(
                bewoners,
                anderen,
                Optional.of(bedrag),
                klopt,
                maanden,
                stijgt,
                bezit,
                schulden,
                student,
                studiebeperking,
                laatsteToeslag,
                week,
                bijzonder,
                bijstand,
                kosten);
    }

    public Antwoorden withBezit(Bedrag bezeten, Bedrag schuldig) {
        return new Antwoorden(
                bewoners,
                anderen,
                inkomen,
                inkomenKlopt,
                maandenLaag,
                inkomenStijgt,
                Optional.of(bezeten),
                Optional.of(schuldig),
                student,
                studiebeperking,
                laatsteToeslag,
                weekinkomen,
                bijzonder,
                bijstand,
                kosten);
    }

    public Antwoorden withSchool(boolean studeert, boolean beperking) {
        return new Antwoorden(
                bewoners,
                anderen,
                inkomen,
                inkomenKlopt,
                maandenLaag,
                inkomenStijgt,
                bezit,
                schulden,
                studeert,
                beperking,
                laatsteToeslag,
                weekinkomen,
                bijzonder,
                bijstand,
                kosten);
    }

    public Antwoorden withEerder(Optional<LocalDate> laatste) {
        return new Antwoorden(
                bewoners,
                anderen,
                inkomen,
                inkomenKlopt,
                maandenLaag,
                inkomenStijgt,
                bezit,
                schulden,
                student,
                studiebeperking,
                laatste,
                weekinkomen,
                bijzonder,
                bijstand,
                kosten);
    }

    /** The same with what makes the norm another one. */
    public Antwoorden withBijzonder(Bijzonderheden anders) {
        return with(anders, bijstand, kosten);
    }

    /** The same with what is asked for assistance alone. */
    public Antwoorden withBijstand(Bijstandsvraag anders) {
        return with(bijzonder, anders, kosten);
    }

    /** The same with the special costs for which assistance is asked. */
    public Antwoorden withKosten(Kostenvraag gevraagd) {
        return with(bijzonder, bijstand, Optional.of(gevraagd));
    }

    public Antwoorden withoutKosten() {
        return with(bijzonder, bijstand, Optional.empty());
    }

    private Antwoorden with(
            Bijzonderheden anders, Bijstandsvraag gevraagd, Optional<Kostenvraag> bijzondere) {
        return new Antwoorden(
                bewoners,
                anderen,
                inkomen,
                inkomenKlopt,
                maandenLaag,
                inkomenStijgt,
                bezit,
                schulden,
                student,
                studiebeperking,
                laatsteToeslag,
                weekinkomen,
                anders,
                gevraagd,
                bijzondere);
    }

    /** The children who count, in the order in which the schemes are asked for them. */
    public List<Bewoner> kinderen() {
        return bewoners.stream().filter(b -> b.is(Bewonersrol.KIND)).toList();
    }

    /** Who lives here, as the norm asks it. */
    Leefsituatie situatie() {
        return new Leefsituatie(
                bewoners.stream()
                        .filter(b -> b.is(Bewonersrol.AANVRAGER))
                        .flatMap(b -> b.normleeftijd().stream())
                        .findFirst()
                        .orElseThrow(),
                bewoners.stream()
                        .filter(b -> b.is(Bewonersrol.PARTNER))
                        .flatMap(b -> b.normleeftijd().stream())
                        .findFirst(),
                kinderen().stream().map(kind -> kind.leeftijd().orElseThrow()).toList(),
                anderen
                        + (int)
                                bewoners.stream()
                                        .filter(b -> b.is(Bewonersrol.KOSTENDELER))
                                        .count(),
                bijzonder);
    }

    /** The sums that follow, when every part is answered. */
    Rekenvraag rekenvraag(LocalDate dag) {
        return new Rekenvraag(
                dag,
                situatie(),
                inkomen.orElseThrow(),
                bezit.orElseThrow(),
                schulden.orElseThrow(),
                maandenLaag,
                laatsteToeslag,
                inkomenStijgt,
                student,
                studiebeperking,
                isYoung() ? Optional.of(bijstand.zoektermijnTot(dag)) : Optional.empty(),
                kosten);
    }

    /** Whether who asks, and the partner when there is one, are younger than 27. */
    private boolean isYoung() {
        return bewoners.stream()
                .filter(b -> b.is(Bewonersrol.AANVRAGER) || b.is(Bewonersrol.PARTNER))
                .flatMap(b -> b.leeftijd().stream())
                .allMatch(jaren -> jaren < Bijstandsvraag.ZOEKT_TOT);
    }
}
