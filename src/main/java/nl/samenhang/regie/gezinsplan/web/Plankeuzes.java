package nl.samenhang.regie.gezinsplan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Levensdomein;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.netwerk.aanbieder.Aanbieders;
import nl.samenhang.netwerk.aanbieder.VestigingId;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.regie.gezinsplan.Levensdomeinen;
import nl.samenhang.regie.gezinsplan.Onderdeel;
import nl.samenhang.regie.gezinsplan.Partij;
import nl.samenhang.regie.gezinsplan.Planinhoud;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What can be chosen on the page of the plan, and what a choice means. */
@Component
class Plankeuzes {

    private final Inwoners inwoners;
    private final Medewerkers medewerkers;
    private final Aanbieders aanbieders;
    private final Levensdomeinen domeinen;
    private final Clock clock;

    Plankeuzes(
            Inwoners inwoners,
            Medewerkers medewerkers,
            Aanbieders aanbieders,
            Levensdomeinen domeinen,
            Clock clock) {
        this.inwoners = inwoners;
        this.medewerkers = medewerkers;
        this.aanbieders = aanbieders;
        this.domeinen = domeinen;
        this.clock = clock;
    }

    PlanView.Keuzes of(Gezin gezin, Planinhoud inhoud) {
        var leden = inwoners.findAll(gezin.inwonersOn(LocalDate.now(clock)));
        var helpers = Stream.concat(collegas(), locaties()).toList();
        return new PlanView.Keuzes(
                leden.stream().map(l -> Optie.of(l.id().toString(), l.aanspreeknaam())).toList(),
                levensdomeinen(),
                inhoud.doelen().stream().map(d -> Optie.of(d.id().toString(), d.tekst())).toList(),
                Stream.concat(leden.stream().map(Plankeuzes::lid), helpers.stream()).toList(),
                helpers,
                inhoud.onderdelen().stream()
                        .filter(o -> o.soort() == Onderdeel.Soort.LEVENSDOMEINPLAN && o.isOpen())
                        .map(o -> Optie.of(o.id().toString(), o.naam()))
                        .toList());
    }

    List<Optie> levensdomeinen() {
        var taal = LocaleContextHolder.getLocale().getLanguage();
        return Arrays.stream(Levensdomein.values())
                .map(d -> Optie.of(d.name(), domeinen.naam(d, taal)))
                .toList();
    }

    /**
     * Whom a choice means: the name that was typed, or else who was picked from the list.
     *
     * @param code the kind and the id, such as {@code MEDEWERKER:0190...}
     */
    Partij partij(String veld, String code, String naam) {
        if (!naam.isBlank()) {
            return Partij.bekende(naam.strip());
        }
        try {
            var id = UUID.fromString(code.substring(code.indexOf(':') + 1));
            return switch (Partij.Soort.valueOf(code.substring(0, code.indexOf(':')))) {
                case GEZINSLID ->
                        Partij.of(
                                new InwonerId(id), inwoners.get(new InwonerId(id)).aanspreeknaam());
                case MEDEWERKER -> collega(veld, new MedewerkerId(id));
                case VESTIGING -> locatie(veld, new VestigingId(id));
                case BEKENDE -> throw unknown(veld);
            };
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw unknown(veld);
        }
    }

    private Partij collega(String veld, MedewerkerId id) {
        return medewerkers
                .find(id)
                .map(m -> Partij.of(id, m.naam()))
                .orElseThrow(() -> unknown(veld));
    }

    private Partij locatie(String veld, VestigingId id) {
        return aanbieders
                .findVestiging(id)
                .map(v -> Partij.of(id, v.volledigeNaam()))
                .orElseThrow(() -> unknown(veld));
    }

    private static Refusal unknown(String veld) {
        return new Refusal(veld, Tekst.of("gezinsplan.weigering.onbekend"));
    }

    private static Optie lid(Inwoner lid) {
        return Optie.of(Partij.Soort.GEZINSLID + ":" + lid.id(), lid.aanspreeknaam());
    }

    private Stream<Optie> collegas() {
        return medewerkers.all().stream()
                .map(m -> Optie.of(Partij.Soort.MEDEWERKER + ":" + m.id(), m.naam()));
    }

    private Stream<Optie> locaties() {
        return aanbieders.allVestigingen().stream()
                .map(v -> Optie.of(Partij.Soort.VESTIGING + ":" + v.id(), v.volledigeNaam()));
    }
}
