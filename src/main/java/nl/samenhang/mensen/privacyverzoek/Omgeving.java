package nl.samenhang.mensen.privacyverzoek;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Netwerklid;
import nl.samenhang.mensen.inwoner.Relatie;
import nl.samenhang.mensen.inwoner.Verblijf;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who are around a person, and by what they can be known in the words of others. */
@Component
class Omgeving {

    private final JdbcClient jdbc;
    private final Inwoners inwoners;

    Omgeving(JdbcClient jdbc, Inwoners inwoners) {
        this.jdbc = jdbc;
        this.inwoners = inwoners;
    }

    /**
     * The others of whom nothing may stand in the copy.
     *
     * @param verborgen whether where the person is must not be told either
     */
    Anderen around(Inwoner zelf, Collection<Stuk> stukken, boolean verborgen) {
        var anderen =
                inwoners.findAll(ids(zelf.id(), stukken)).stream().map(this::kenmerken).toList();
        var alle = new ArrayList<>(anderen);
        alle.add(byName(zelf));
        var eigen = kenmerken(zelf);
        if (verborgen) {
            alle.add(new Anderen.Kenmerken(List.of(), List.of(), eigen.adressen()));
            var bsn = zelf.bsn().map(Bsn::nummer).stream().toList();
            return Anderen.of(new Anderen.Kenmerken(eigen.namen(), bsn, List.of()), alle);
        }
        return Anderen.of(eigen, alle);
    }

    private Set<InwonerId> ids(InwonerId zelf, Collection<Stuk> stukken) {
        var sql =
                """
                select a.inwoner from gezin.v_lid l join gezin.v_lid a on (a.gemeente, a.gezin) = (l.gemeente, l.gezin)
                 where l.gemeente = current_setting('app.gemeente') and l.inwoner = :zelf
                union
                select ander from inwoner.v_verwantschap
                 where gemeente = current_setting('app.gemeente') and inwoner = :zelf
                """;
        var ids =
                new HashSet<>(
                        jdbc.sql(sql).param("zelf", zelf.value()).query(UUID.class).list().stream()
                                .map(InwonerId::new)
                                .toList());
        stukken.forEach(stuk -> ids.addAll(stuk.ook()));
        ids.remove(zelf);
        return ids;
    }

    private Anderen.Kenmerken kenmerken(Inwoner wie) {
        var namen =
                new ArrayList<>(
                        List.of(
                                wie.naam(),
                                wie.voornamen() + " " + wie.achternaam(),
                                wie.roepnaam(),
                                wie.voornamen(),
                                wie.achternaam(),
                                wie.geslachtsnaam()));
        namen.addAll(List.of(wie.voornamen().split(" ")));
        var adressen =
                Stream.concat(
                                wie.adres().stream(),
                                inwoners.verblijven(wie.id()).stream().map(Verblijf::adres))
                        .flatMap(Omgeving::regels)
                        .toList();
        var nummers =
                Stream.of(wie.bsn().map(Bsn::nummer), wie.telefoon(), wie.email())
                        .flatMap(Optional::stream)
                        .toList();
        return new Anderen.Kenmerken(namen, nummers, adressen);
    }

    /** Family and friends who are not in the file themselves. */
    private Anderen.Kenmerken byName(Inwoner zelf) {
        var namen =
                Stream.concat(
                                inwoners.relaties(zelf.id()).stream().map(Relatie::naam),
                                inwoners.netwerk(zelf.id()).stream().map(Netwerklid::naam))
                        .flatMap(naam -> Stream.concat(Stream.of(naam), Stream.of(naam.split(" "))))
                        .filter(naam -> !naam.isEmpty() && Character.isUpperCase(naam.charAt(0)))
                        .toList();
        return new Anderen.Kenmerken(namen, List.of(), List.of());
    }

    private static Stream<String> regels(Adres adres) {
        var postcode = adres.postcode().orElse("");
        var gespatieerd =
                postcode.length() == 6
                        ? postcode.substring(0, 4) + " " + postcode.substring(4)
                        : postcode;
        return Stream.of(adres.regel(), postcode, gespatieerd);
    }
}
