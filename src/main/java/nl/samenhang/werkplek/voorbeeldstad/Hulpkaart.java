package nl.samenhang.werkplek.voorbeeldstad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Wet;
import nl.samenhang.netwerk.aanbieder.Aanbieder;
import nl.samenhang.netwerk.aanbieder.AanbiederId;
import nl.samenhang.netwerk.aanbieder.Aanbieders;
import nl.samenhang.netwerk.aanbieder.Aanbodinhoud;
import nl.samenhang.netwerk.aanbieder.Beschikbaarheid;
import nl.samenhang.netwerk.aanbieder.Bezoekadres;
import nl.samenhang.netwerk.aanbieder.Doelgroep;
import nl.samenhang.netwerk.aanbieder.Ervaring;
import nl.samenhang.netwerk.aanbieder.Hulpsoort;
import nl.samenhang.netwerk.aanbieder.Identiteit;
import nl.samenhang.netwerk.aanbieder.Openstelling;
import nl.samenhang.netwerk.aanbieder.Vestiging;
import nl.samenhang.netwerk.aanbieder.VestigingId;
import nl.samenhang.netwerk.aanbieder.Werkwijze;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The invented organisations that help in the town, and what they offer. */
@Component
class Hulpkaart {

    private static final int DAYS_BETWEEN_MARKS = 23;

    private record Aanbod(
            String naam,
            String omschrijving,
            Hulpsoort soort,
            Openstelling openstelling,
            Wet wet,
            int vanaf,
            int totEnMet,
            Set<String> hulpvragen,
            Set<String> talen,
            Set<Werkwijze> werkwijzen,
            Optional<String> aanmelden,
            Optional<Integer> plekken,
            Optional<Integer> wachtdagen,
            Optional<Integer> dagenGeleden) {

        Aanbodinhoud inhoud() {
            return new Aanbodinhoud(
                    naam,
                    omschrijving,
                    soort,
                    openstelling,
                    wet,
                    new Doelgroep(vanaf, totEnMet, hulpvragen),
                    talen,
                    werkwijzen,
                    aanmelden);
        }

        Beschikbaarheid ruimte(LocalDate vandaag) {
            return new Beschikbaarheid(plekken, wachtdagen, dagenGeleden.map(vandaag::minusDays));
        }
    }

    private record Organisatie(
            String naam,
            String omschrijving,
            Set<Identiteit> identiteiten,
            String straat,
            String postcode,
            Optional<String> route,
            List<Integer> cijfers,
            Optional<String> citaat,
            List<Aanbod> aanbod) {}

    private record Bestand(List<Organisatie> aanbieders) {}

    private final Aanbieders aanbieders;
    private final Clock clock;

    Hulpkaart(Aanbieders aanbieders, Clock clock) {
        this.aanbieders = aanbieders;
        this.clock = clock;
    }

    void draw() {
        read().aanbieders().forEach(this::add);
    }

    private static Bestand read() {
        try (var in = new ClassPathResource("voorbeeldstad/aanbieders.json").getInputStream()) {
            return JsonMapper.shared().readValue(in, Bestand.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void add(Organisatie organisatie) {
        var id = AanbiederId.next();
        var plek = VestigingId.next();
        var vandaag = LocalDate.now(clock);
        aanbieders.register(
                new Aanbieder(
                        id,
                        organisatie.naam(),
                        Optional.empty(),
                        Optional.empty(),
                        organisatie.identiteiten(),
                        Optional.of(organisatie.omschrijving()),
                        List.of(vestiging(plek, id, organisatie))));
        for (var aanbod : organisatie.aanbod()) {
            aanbieders.offer(plek, aanbod.inhoud(), aanbod.ruimte(vandaag));
        }
        var van = vandaag;
        var citaat = organisatie.citaat();
        for (var cijfer : organisatie.cijfers()) {
            van = van.minusDays(DAYS_BETWEEN_MARKS);
            aanbieders.addErvaring(new Ervaring(Ids.next(), id, cijfer, citaat, van));
            citaat = Optional.empty();
        }
    }

    private static Vestiging vestiging(VestigingId plek, AanbiederId id, Organisatie organisatie) {
        return new Vestiging(
                plek,
                id,
                organisatie.naam(),
                organisatie.naam(),
                Optional.of("Samenstad"),
                Optional.of(
                        "0990 300 %03d"
                                .formatted(Math.floorMod(organisatie.naam().hashCode(), 1000))),
                Optional.empty(),
                new Bezoekadres(
                        Optional.of(organisatie.straat()),
                        Optional.of(organisatie.postcode()),
                        organisatie.route(),
                        Optional.empty()));
    }
}
